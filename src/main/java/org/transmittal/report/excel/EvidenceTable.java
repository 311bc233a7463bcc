package org.transmittal.report.excel;

import java.util.List;
import org.transmittal.report.Words;
import org.transmittal.warehouse.EvidenceRow;

/** The columns of the sheet that has one row for each value's words. */
final class EvidenceTable {
  static final String NAME = "Evidence";

  private EvidenceTable() {}

  /**
   * A quote about to be written.
   *
   * @param salesSheet the sheet with the row of its sale
   */
  record Quote(EvidenceRow row, String salesSheet) {}

  static TableSheet<Quote> of() {
    return new TableSheet<>(
        NAME,
        "One row for each quote: the words behind every value, with their place and their link.",
        2,
        SaleColumns.before(
            columns().stream().map(column -> column.of(Quote::row)).toList(),
            quote -> quote.row().sale(),
            Quote::salesSheet));
  }

  private static List<Column<EvidenceRow>> columns() {
    return List.of(
        Column.text("Field", 13, "The value.", e -> Words.lower(e.evidence().field())),
        Column.count(
            "Item (no.)",
            8,
            "Which item the value belongs to, from 1. Empty: the sale as a whole.",
            e -> e.evidence().item() < 0 ? null : e.evidence().item() + 1),
        Column.prose(
            "Quote", 50, "The words, exactly as the article has them.", e -> e.evidence().quote()),
        Column.text(
            "Where",
            8,
            "Whether the words stand in the article's title or its text.",
            e -> Words.lower(e.evidence().source())),
        Column.count(
            "Start (UTF-16 offset)",
            9,
            "Where the words begin in the stored title or text.",
            e -> e.evidence().start()),
        Column.count(
            "End (UTF-16 offset)", 9, "The offset behind their end.", e -> e.evidence().end()),
        Column.prose("Article", 44, "Its title, or its first words.", e -> e.article().title()),
        Column.text("Publisher", 24, "Empty: unknown.", e -> e.article().publisher()),
        Column.text("Author", 24, "Empty: unknown.", e -> e.article().author()),
        Column.day(
            "Date", 12, "The article's own date. Empty: unknown.", e -> e.article().published()),
        Column.address(
            "Link", 36, "The article's address. Empty: unknown.", e -> e.article().url()),
        Column.text("Archive", 24, "The archive it came in.", e -> e.article().archive()),
        Column.text("Entry", 28, "Its entry there.", e -> e.article().entry()));
  }
}
