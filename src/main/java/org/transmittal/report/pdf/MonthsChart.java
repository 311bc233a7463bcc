package org.transmittal.report.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.openpdf.text.Image;
import org.transmittal.report.Breakdown.Row;
import org.transmittal.report.TotalWords;
import org.transmittal.report.Totals;
import org.transmittal.report.pdf.Typeface.Role;
import org.transmittal.sale.SaleGroup.Level;

/**
 * Value by month of the event in the main currency, in two panels of one scale, so that proposals
 * never stand on contracts. Of ranges the low ends are drawn, and a line at the high ends.
 */
final class MonthsChart {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
  private static final int MOST = 12;
  private static final int LEAST = 6;
  private static final float HEIGHT = 104;
  private static final float FOOT = 24;
  private static final float HEAD = 22;

  private final TreeMap<YearMonth, Row<Optional<YearMonth>>> rows;
  private final Canvas canvas;
  private final BigDecimal top;
  private final YearMonth first;
  private final int months;

  private MonthsChart(TreeMap<YearMonth, Row<Optional<YearMonth>>> rows, Canvas canvas) {
    this.canvas = canvas;
    var last = rows.lastKey();
    this.rows = new TreeMap<>(rows.tailMap(last.minusMonths(MOST - 1L)));
    var span = (int) this.rows.firstKey().until(last, ChronoUnit.MONTHS) + 1;
    months = Math.max(LEAST, span);
    first = last.minusMonths(months - 1L);
    top =
        this.rows.values().stream()
            .flatMap(
                row -> List.of(high(row, Level.PROPOSALS), high(row, Level.CONTRACTED)).stream())
            .reduce(BigDecimal.ONE, BigDecimal::max);
  }

  /** Nothing where no month with an amount is told. */
  static Optional<Image> draw(Totals totals, Paper paper) {
    var rows = new TreeMap<YearMonth, Row<Optional<YearMonth>>>();
    for (var row : totals.byMonth().rows()) {
      var drawn = row.sum(Level.PROPOSALS) != null || row.sum(Level.CONTRACTED) != null;
      if (drawn && row.currency() != null && row.currency().equals(totals.main())) {
        row.key().ifPresent(month -> rows.put(month, row));
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var canvas = paper.canvas(HEIGHT);
    var chart = new MonthsChart(rows, canvas);
    var half = canvas.width() / 2 - 10;
    chart.panel(0, half, Level.PROPOSALS, "Proposed (" + TotalWords.OF_PROPOSALS + ")");
    chart.panel(half + 20, half, Level.CONTRACTED, "Contracted");
    return Optional.of(canvas.done());
  }

  private void panel(float x, float width, Level level, String title) {
    canvas.left(title, Role.TABLE_BOLD, x, HEIGHT - 9);
    var step = width / months;
    var scale = HEIGHT - FOOT - HEAD;
    canvas.line(x, FOOT, x + width, FOOT);
    for (var m = 0; m < months; m++) {
      var month = first.plusMonths(m);
      var middle = x + step * (m + 0.5f);
      canvas.centre(MONTH.format(month), Role.SMALL, middle, FOOT - 9);
      if (m == 0 || month.getMonthValue() == 1) {
        canvas.centre(String.valueOf(month.getYear()), Role.SMALL, middle, FOOT - 18);
      }
      var row = rows.get(month);
      var sum = row == null ? null : row.sum(level);
      if (sum != null) {
        bar(middle, step * 0.6f, scale, level, sum, high(row, level));
      }
    }
  }

  private void bar(
      float middle, float width, float scale, Level level, BigDecimal sum, BigDecimal high) {
    var height = Math.max(0.8f, part(sum) * scale);
    if (level == Level.PROPOSALS) {
      canvas.pale(middle - width / 2, FOOT, width, height);
    } else {
      canvas.dark(middle - width / 2, FOOT, width, height);
    }
    var above = FOOT + part(high) * scale;
    if (high.compareTo(sum) > 0) {
      canvas.line(middle, FOOT + height, middle, above);
      canvas.line(middle - width / 2, above, middle + width / 2, above);
    }
    canvas.centre(
        TotalWords.millions(sum, high), Role.SMALL, middle, Math.max(above, FOOT + height) + 3);
  }

  private float part(BigDecimal amount) {
    return amount.divide(top, 6, RoundingMode.HALF_UP).floatValue();
  }

  private static BigDecimal high(Row<?> row, Level level) {
    var total = row.active(level);
    if (total == null || total.sum() == null) {
      return BigDecimal.ZERO;
    }
    return total.high() == null ? total.sum() : total.high();
  }
}
