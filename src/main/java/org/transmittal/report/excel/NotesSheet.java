package org.transmittal.report.excel;

import java.util.List;

/** What the words of the workbook mean, how it was made, and every column of every table. */
final class NotesSheet {
  static final String NAME = "Notes";

  private NotesSheet() {}

  /**
   * Writes the sheet.
   *
   * @return the row, from 0, of the first decision that people can choose
   */
  static int write(Book book, List<TableSheet<?>> tables) {
    var page = Page.ofThree(book, NAME);
    page.title("Notes");
    var decisions = 0;
    for (var subject : Vocabulary.subjects().entrySet()) {
      page.heading(subject.getKey());
      if (subject.getKey().equals(Vocabulary.DECISION)) {
        decisions = page.next();
      }
      subject.getValue().forEach((word, meaning) -> page.line(subject.getKey(), word, meaning));
    }
    page.heading("Columns");
    for (var table : tables) {
      for (var column : table.columns()) {
        page.line(table.name(), column.header(), column.meaning());
      }
    }
    page.end();
    return decisions;
  }
}
