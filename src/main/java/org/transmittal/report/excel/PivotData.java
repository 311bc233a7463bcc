package org.transmittal.report.excel;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.report.Total;
import org.transmittal.report.TotalWords;
import org.transmittal.report.Totals;
import org.transmittal.report.Words;

/** The columns of the small sheet that the pivot table is made over. */
final class PivotData {
  static final String NAME = "Pivot data";

  private PivotData() {}

  /** The cases of one supplier, recipient, group and currency. */
  record Row(String recipient, String supplier, Total total) {
    /** What may be added up: one group in one currency. */
    String kind() {
      var currency = total.currency();
      return total.group().title() + (currency == null ? ", no currency" : " in " + currency);
    }

    @Nullable BigDecimal sum() {
      return total.sum();
    }
  }

  static TableSheet<Row> of() {
    return new TableSheet<>(
        NAME,
        "One row for each recipient, supplier, group and currency: what the pivot table adds up.",
        2,
        columns());
  }

  static List<Row> rows(Totals totals) {
    return totals.byParties().rows().stream()
        .flatMap(
            row ->
                row.totals().values().stream()
                    .map(
                        total ->
                            new Row(
                                Words.parties(row.key().recipients()),
                                Words.parties(row.key().suppliers()),
                                total)))
        .toList();
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.prose("Recipient", 26, "All recipients of a case together.", Row::recipient),
        Column.prose("Supplier", 26, "All suppliers of a case together.", Row::supplier),
        Column.text(
            "Group and currency",
            30,
            "What may be added: only amounts of one group and one currency.",
            Row::kind),
        Column.count("Cases", 9, "Each case is in one row.", row -> row.total().cases()),
        Column.count(
            "Cases added", 9, "Those whose amount is in the sum.", row -> row.total().addends()),
        Column.amount(
            "Sum (full units)",
            24,
            "Of a range the low end is added. Empty: nothing was added. The currency stands before"
                + " it: programs give a pivot table the format of a cell of its data.",
            Row::sum,
            row -> null),
        Column.amount(
            "Sum of high ends (full units)",
            24,
            "The same with the high end of each range. Empty: no range was added.",
            row -> row.total().high(),
            row -> null),
        Column.prose(
            "Note",
            60,
            "What kinds of number were added, and what was left out.",
            row -> TotalWords.note(row.total())));
  }
}
