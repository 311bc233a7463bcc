package org.transmittal.report.excel;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.transmittal.report.Breakdown.Row;
import org.transmittal.report.Total;
import org.transmittal.report.TotalWords;
import org.transmittal.report.Words;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleGroup.Level;

/** The columns of the sheets that add up cases by recipient, by supplier and by month. */
final class BreakdownTable {
  static final String RECIPIENTS = "By recipient";
  static final String SUPPLIERS = "By supplier";
  static final String MONTHS = "By month";

  /** Columns before the sums of the first level. */
  static final int FIRST_SUM = 4;

  /** Columns of each level. */
  static final int OF_LEVEL = 3;

  /** The levels that have sums, in the order of their columns. */
  static final List<Level> LEVELS = List.of(Level.PROPOSALS, Level.CONTRACTED, Level.DELIVERED);

  private BreakdownTable() {}

  static TableSheet<Row<SortedSet<Party>>> byRecipient() {
    return parties(
        RECIPIENTS,
        "Recipient",
        "All recipients of a case together; a case of two is not counted under each.");
  }

  static TableSheet<Row<SortedSet<Party>>> bySupplier() {
    return parties(
        SUPPLIERS,
        "Supplier",
        "All suppliers of a case together; a case of two is not counted under each.");
  }

  static TableSheet<Row<Optional<YearMonth>>> byMonth() {
    var month =
        new Column<Row<Optional<YearMonth>>>(
            "Month",
            14,
            Column.Look.LINE,
            "The month of what the status tells, as the sources tell it; never worked out from the"
                + " date of an article.",
            row ->
                row.key()
                    .<CellValue>map(CellValue.Month::new)
                    .orElseGet(() -> new CellValue.Text(Words.NOT_STATED)));
    return table(MONTHS, "One row for each month of the event and currency.", month);
  }

  private static TableSheet<Row<SortedSet<Party>>> parties(
      String name, String header, String meaning) {
    return table(
        name,
        "One row for each %s and currency.".formatted(header.toLowerCase(Locale.ROOT)),
        Column.prose(header, 28, meaning, row -> Words.parties(row.key())));
  }

  private static <K> TableSheet<Row<K>> table(String name, String about, Column<Row<K>> key) {
    var columns = new ArrayList<Column<Row<K>>>();
    columns.add(key);
    columns.add(
        Column.text(
            "Currency",
            10,
            "Amounts of different currencies are never added. Empty: cases without an amount, or"
                + " whose currency is not settled.",
            Row::currency));
    columns.add(Column.count("Cases", 9, "Each case is in one row.", Row::cases));
    LEVELS.forEach(level -> columns.addAll(sums(level)));
    columns.add(
        Column.count(
            "Stage not told (cases)",
            11,
            "Active cases of which no source tells a stage; in none of the sums here.",
            row -> cases(row.active(Level.UNTOLD))));
    columns.add(
        Column.count(
            "Suspended or ended (cases)",
            12,
            "In none of the sums here; see the sheet Pivot data.",
            Row::halted));
    columns.add(
        Column.prose(
            "Note",
            72,
            "What kinds of number were added, and what was left out.",
            BreakdownTable::note));
    return new TableSheet<>(name, about, 2, columns);
  }

  private static <K> List<Column<Row<K>>> sums(Level level) {
    var name = level.title();
    var kind = level == Level.PROPOSALS ? "estimates and ceilings" : "sum";
    return List.of(
        Column.count(
            name + " (cases)",
            12,
            "Active cases only; 0: there are none.",
            row -> cases(row.active(level))),
        Column.amount(
            "%s: %s (full units)".formatted(name, kind),
            21,
            "Of a range the low end is added. Empty: nothing was added.",
            row -> row.sum(level),
            Row::currency),
        Column.amount(
            name + ": high ends (full units)",
            21,
            "The same with the high end of each range. Empty: no range was added.",
            row -> high(row.active(level)),
            Row::currency));
  }

  private static int cases(@Nullable Total total) {
    return total == null ? 0 : total.cases();
  }

  private static @Nullable BigDecimal high(@Nullable Total total) {
    return total == null ? null : total.high();
  }

  private static String note(Row<?> row) {
    return row.totals().values().stream()
        .filter(total -> !TotalWords.note(total).isEmpty())
        .map(total -> total.group().title() + ": " + TotalWords.note(total))
        .collect(Collectors.joining(". "));
  }
}
