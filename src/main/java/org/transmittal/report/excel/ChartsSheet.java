package org.transmittal.report.excel;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.ss.util.CellRangeAddress;
import org.transmittal.report.Breakdown.Row;
import org.transmittal.report.ReportModel;
import org.transmittal.report.TotalWords;
import org.transmittal.report.Totals;
import org.transmittal.sale.SaleGroup.Level;
import org.transmittal.sale.Status;

/** The charts, each drawn from a table of the workbook; proposals never stand among contracts. */
final class ChartsSheet {
  static final String NAME = "Charts";
  static final String ABOUT =
      "Value by month, the top recipients, and how many cases have got how far.";

  private static final String LEFT_OUT =
      "Amounts in other currencies, earlier months, further recipients and halted cases are in the"
          + " tables.";

  private static final int MOST_MONTHS = 24;

  /** Before the last one on the axis, so that a single month is no wall. */
  private static final int LEAST_MONTHS = 11;

  private static final int MOST_RECIPIENTS = 10;
  private static final int STAGES = Status.DELIVERED.ordinal() + 1;

  private final Book book;
  private final Totals totals;

  /** The row below all that is drawn, from 0. */
  private int next;

  private ChartsSheet(Book book, Totals totals) {
    this.book = book;
    this.totals = totals;
  }

  static void write(Book book, ReportModel model) {
    var charts = new ChartsSheet(book, model.digest().totals());
    var page = Page.of(book, NAME);
    page.title("Charts");
    page.line("Proposals", "Light bars: " + TotalWords.OF_PROPOSALS + ". They are not sales.");
    page.line(
        "Contracted", "Dark bars: what was signed or ordered. Nothing is added to the other.");
    if (model.digest().isEmpty()) {
      page.line("Nothing to draw", "No article of this window tells of an arms sale.");
    } else {
      page.line("Left out", LEFT_OUT);
      charts.next = page.next();
      charts.months();
      charts.recipients();
      charts.stages();
    }
    Printing.onePage(book.own(NAME));
    page.end(charts.next);
  }

  /** A chart below those that are there. */
  private Chart chart() {
    var chart = new Chart(book.own(NAME), next + 1);
    next += 1 + Chart.ROWS;
    return chart;
  }

  private void months() {
    var rows = totals.byMonth().rows();
    var latest = rows.isEmpty() ? null : rows.getFirst().key().orElse(null);
    var number =
        latest == null
            ? 0
            : leading(
                rows,
                r -> r.key().isPresent() && r.key().get().isAfter(latest.minusMonths(MOST_MONTHS)));
    if (number > 0) {
      chart()
          .title("Value by month of the event, " + totals.main() + " million")
          .described("Bars by month: proposals beside contracts, from the sheet By month.")
          .byMonth(
              book.own(BreakdownTable.MONTHS),
              column(number, 0),
              series(number),
              earlier(rows.get(number - 1).key().orElse(latest), latest.minusMonths(LEAST_MONTHS)),
              latest);
    }
  }

  private void recipients() {
    var rows = totals.byRecipient().rows();
    var number =
        Math.min(
            MOST_RECIPIENTS,
            leading(rows, r -> r.sum(Level.PROPOSALS) != null || r.sum(Level.CONTRACTED) != null));
    if (number > 0) {
      chart()
          .title("Top recipients, " + totals.main() + " million")
          .described("Bars by recipient: proposals beside contracts, from the sheet By recipient.")
          .byName(book.own(BreakdownTable.RECIPIENTS), column(number, 0), series(number), true);
    }
  }

  private void stages() {
    chart()
        .title("How far active cases have got, number of cases")
        .described("Bars by status: proposals light, contracts and deliveries dark.")
        .byName(
            book.own(StatusCountTable.NAME),
            column(STAGES, 0),
            List.of(column(STAGES, 1), column(STAGES, 2)),
            false);
  }

  /** How many rows in the main currency lead the table and are fit for a chart. */
  private <K> int leading(List<Row<K>> rows, Predicate<Row<K>> fit) {
    return (int)
        rows.stream()
            .takeWhile(row -> totals.main() != null && totals.main().equals(row.currency()))
            .takeWhile(fit)
            .count();
  }

  private static YearMonth earlier(YearMonth one, YearMonth other) {
    return one.isBefore(other) ? one : other;
  }

  private static List<CellRangeAddress> series(int rows) {
    return List.of(
        column(rows, BreakdownTable.FIRST_SUM),
        column(rows, BreakdownTable.FIRST_SUM + BreakdownTable.OF_LEVEL));
  }

  private static CellRangeAddress column(int rows, int column) {
    return new CellRangeAddress(1, rows, column, column);
  }
}
