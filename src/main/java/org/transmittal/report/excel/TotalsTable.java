package org.transmittal.report.excel;

import java.util.List;
import org.transmittal.report.RecipientTotal;
import org.transmittal.report.TotalWords;
import org.transmittal.report.Totals;
import org.transmittal.report.Words;

/** The columns of the sheet that has one row for each recipient, group and currency. */
final class TotalsTable {
  static final String NAME = "Totals";

  private TotalsTable() {}

  static TableSheet<RecipientTotal> of(Totals totals) {
    return new TableSheet<>(NAME, columns(), totals.byRecipient());
  }

  private static List<Column<RecipientTotal>> columns() {
    return List.of(
        Column.prose(
            "Recipient",
            26,
            "All recipients of a case together; a case of two is not counted under each.",
            row -> Words.parties(row.recipients())),
        Column.text(
            "Group",
            22,
            "Amounts of different groups are never added.",
            row -> row.total().group().title()),
        Column.text(
            "Currency",
            10,
            "Amounts of different currencies are never added. Empty: cases without an amount, or"
                + " whose currency is not settled.",
            row -> row.total().currency()),
        Column.count("Cases", 9, "Each case is in one row.", row -> row.total().cases()),
        Column.count(
            "Cases added", 9, "Those whose amount is in the sum.", row -> row.total().addends()),
        Column.count(
            "Cases without amount",
            11,
            "Counted beside, never added as zero.",
            row -> row.total().withoutAmount()),
        Column.count(
            "Cases without currency",
            11,
            "An amount is stated and its currency is not settled; not added.",
            row -> row.total().withoutCurrency()),
        Column.amount(
            "Sum (full units)",
            20,
            "Of a range the low end is added. Empty: nothing was added.",
            row -> row.total().sum()),
        Column.amount(
            "Sum of high ends (full units)",
            20,
            "The same with the high end of each range. Empty: no range was added.",
            row -> row.total().high()),
        Column.prose(
            "Note",
            64,
            "What kinds of number were added, and what was left out.",
            row -> TotalWords.note(row.total())));
  }
}
