package org.transmittal.report.excel;

import java.util.List;
import java.util.Set;

/** Every table and column of the workbook and the words in them, as a page of Markdown. */
final class DataDictionary {
  private final StringBuilder page = new StringBuilder();

  private DataDictionary() {}

  static String markdown() {
    return new DataDictionary().write();
  }

  private String write() {
    page.append("# Data dictionary of the workbook\n\n")
        .append("Made from the code; the sheet Notes of each workbook says the same.\n");
    Vocabulary.subjects()
        .forEach(
            (subject, words) -> {
              heading(subject);
              words.forEach(this::row);
            });
    for (var table : Tables.of(List.of(), Set.of()).all()) {
      page.append("\n## Sheet ").append(table.name()).append("\n\n").append(table.about());
      page.append("\n\n| column | cells | meaning |\n|---|---|---|\n");
      for (var column : table.columns()) {
        page.append(
            "| %s | %s | %s |\n"
                .formatted(
                    column.header(), column.look().words(), column.meaning().replace("|", "\\|")));
      }
    }
    return page.toString();
  }

  private void heading(String words) {
    page.append("\n## ").append(words).append("\n\n| word | meaning |\n|---|---|\n");
  }

  private void row(String word, String meaning) {
    page.append("| %s | %s |\n".formatted(word, meaning.replace("|", "\\|")));
  }
}
