package org.transmittal.report.excel;

import java.util.List;
import org.transmittal.report.Words;
import org.transmittal.warehouse.QuarantineRow;

/** The columns of the sheet that has one row for each entry that gave no article. */
final class QuarantineTable {
  static final String NAME = "Quarantine";
  private static final String ABOUT =
      "One row for each entry that gave no article, with the reason and what can be done.";

  private QuarantineTable() {}

  static TableSheet<QuarantineRow> of() {
    return new TableSheet<>(NAME, ABOUT, 1, columns());
  }

  private static List<Column<QuarantineRow>> columns() {
    return List.of(
        Column.prose("Archive", 30, "The archive's name.", QuarantineRow::archive),
        Column.prose(
            "Entry",
            34,
            "The entry's name there; the archive's own where all of it is broken.",
            QuarantineRow::entry),
        Column.count(
            "Offset (bytes)",
            12,
            "Bytes from the archive's beginning, in what it holds where it is packed as a whole. Of"
                + " a feed, the item's number.",
            QuarantineRow::offset),
        Column.text("Reason", 18, "Why it gave no article.", row -> Words.lower(row.reason())),
        Column.prose("Detail", 44, "Why, in words.", QuarantineRow::detail),
        Column.prose(
            "What can be done", 44, "How a person can mend it.", row -> row.reason().mend()));
  }
}
