package org.transmittal.report.excel;

import java.util.List;
import org.transmittal.article.Place;

/**
 * The columns of the sheet that has one row for each article on a sale that a window left out,
 * since nobody knows its date: whoever asked for the window decides whether it belongs there.
 */
final class UndatedTable {
  static final String NAME = "Undated";
  private static final String ABOUT =
      "One row for each article on a sale that the window left out, since nobody knows its date.";

  private UndatedTable() {}

  static TableSheet<Place> of() {
    return new TableSheet<>(NAME, ABOUT, 1, columns());
  }

  private static List<Column<Place>> columns() {
    return List.of(
        Column.prose("Archive", 34, "The archive's name.", Place::archiveName),
        Column.prose("Entry", 60, "The entry's name there.", Place::entry),
        Column.count(
            "Offset (bytes)",
            12,
            "Where the entry begins in the archive, as in the sheet Quarantine.",
            Place::offset),
        Column.day(
            "Captured",
            12,
            "The day on which the archive took it in, which is no date of the article; a rerun with"
                + " --undated goes by it. Empty where the archive does not say.",
            Place::captured));
  }
}
