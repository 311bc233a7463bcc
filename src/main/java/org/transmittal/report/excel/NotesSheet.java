package org.transmittal.report.excel;

import java.util.List;
import org.transmittal.report.Glossary;
import org.transmittal.report.News;
import org.transmittal.report.Words;
import org.transmittal.sale.Bound;
import org.transmittal.sale.SaleGroup;
import org.transmittal.sale.Status;

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
    page.heading("Status");
    for (var status : Status.values()) {
      page.line(Words.lower(status), "", Glossary.meaning(status));
    }
    page.heading("Group");
    for (var level : SaleGroup.Level.values()) {
      page.line(level.title(), "", Glossary.meaning(level));
    }
    page.line("suspended, ended", "", "On hold; blocked or cancelled. Groups of their own.");
    page.heading("Bound");
    for (var bound : Bound.values()) {
      page.line(Words.lower(bound), "", Glossary.meaning(bound));
    }
    page.heading("Change");
    for (var kind : News.Kind.values()) {
      page.line(kind.words(), "", kind.meaning());
    }
    page.heading("Decision");
    var decisions = page.next();
    ReviewChoices.IN_ORDER.forEach(answer -> page.line(answer.words(), "", answer.meaning()));
    page.heading("Method");
    Glossary.METHOD.forEach((subject, text) -> page.line(subject, "", text));
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
