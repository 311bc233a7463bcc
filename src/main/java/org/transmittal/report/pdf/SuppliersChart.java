package org.transmittal.report.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Image;
import org.transmittal.report.TopSuppliers;
import org.transmittal.report.TopSuppliers.Line;
import org.transmittal.report.TopSuppliers.Supplier;
import org.transmittal.report.TotalWords;
import org.transmittal.report.Totals;
import org.transmittal.report.Words;
import org.transmittal.report.pdf.Typeface.Role;

/**
 * Who sells to whom: one small chart for each of the suppliers with the most active cases, with a
 * bar for what each recipient is offered or has ordered. All bars are on one scale, in the main
 * currency; other amounts stand in words.
 */
final class SuppliersChart {
  private static final int MOST = 9;
  private static final int ACROSS = 3;
  private static final int MOST_LINES = 6;
  private static final float GAP = 18;
  private static final float HEAD = 16;
  private static final float LINE = 13;
  private static final float BELOW = 8;
  private static final float BAR = 7;
  private static final float NAME = 62;
  private static final float BESIDE = 4;
  private static final float LONGEST_BAR = 44;

  private final Canvas canvas;
  private final List<Supplier> suppliers;
  private final String main;
  private final BigDecimal longest;
  private final float width;
  private final float scale;

  private SuppliersChart(Canvas canvas, List<Supplier> suppliers, String main) {
    this.canvas = canvas;
    this.suppliers = suppliers;
    this.main = main;
    longest =
        suppliers.stream()
            .flatMap(supplier -> supplier.lines().stream())
            .map(line -> line.high(main))
            .reduce(BigDecimal.ONE, BigDecimal::max);
    width = (canvas.width() - GAP * (ACROSS - 1)) / ACROSS;
    scale =
        (float)
            suppliers.stream()
                .flatMap(supplier -> supplier.lines().stream().limit(MOST_LINES))
                .filter(line -> line.low(main).signum() > 0)
                .mapToDouble(line -> room(line) / part(line.high(main)))
                .reduce(LONGEST_BAR, Math::min);
  }

  /** Points for a bar, so that the number beside it is never cut. */
  private float room(Line line) {
    return width - NAME - BESIDE - canvas.widthOf(words(line), Role.TABLE);
  }

  /** Nothing where fewer than two suppliers have an active case. */
  static Optional<Image> draw(Totals totals, Paper paper) {
    var main = totals.main();
    var suppliers = TopSuppliers.of(totals, MOST);
    if (suppliers.size() < 2 || main == null) {
      return Optional.empty();
    }
    var height = 0f;
    for (var i = 0; i < suppliers.size(); i += ACROSS) {
      height += height(suppliers, i);
    }
    var chart = new SuppliersChart(paper.canvas(height), suppliers, main);
    chart.draw();
    return Optional.of(chart.canvas.done());
  }

  private static float height(List<Supplier> suppliers, int first) {
    var row = suppliers.subList(first, Math.min(suppliers.size(), first + ACROSS));
    return HEAD + BELOW + LINE * row.stream().mapToInt(SuppliersChart::shown).max().orElse(0);
  }

  private static int shown(Supplier supplier) {
    return Math.min(supplier.lines().size(), MOST_LINES);
  }

  private void draw() {
    var top = canvas.height();
    for (var i = 0; i < suppliers.size(); i++) {
      panel(suppliers.get(i), i % ACROSS * (width + GAP), top);
      if (i % ACROSS == ACROSS - 1) {
        top -= height(suppliers, i - ACROSS + 1);
      }
    }
  }

  private void panel(Supplier supplier, float x, float top) {
    var cases = Words.count(supplier.cases(), "case", "cases");
    canvas.left(
        canvas.fit(supplier.name(), Role.TABLE_BOLD, width - 40), Role.TABLE_BOLD, x, top - 9);
    canvas.right(cases, Role.SMALL, x + width, top - 9);
    canvas.line(x, top - 12, x + width, top - 12);
    var y = top - HEAD - LINE + 3;
    for (var i = 0; i < shown(supplier); i++) {
      var left = supplier.lines().size() - i;
      if (i == MOST_LINES - 1 && left > 1) {
        canvas.left("and " + Words.count(left) + " more", Role.SMALL_ITALIC, x, y);
      } else {
        line(supplier.lines().get(i), x, y);
      }
      y -= LINE;
    }
  }

  private void line(Line line, float x, float y) {
    canvas.left(canvas.fit(line.recipient(), Role.TABLE, NAME - 4), Role.TABLE, x, y);
    var from = x + NAME;
    var low = line.low(main);
    var end = from;
    if (low.signum() > 0) {
      var high = length(line.high(main));
      canvas.bar(line.total().group().level(), from, y - 1, length(low), high, BAR);
      end += high + BESIDE;
    }
    canvas.left(canvas.fit(words(line), Role.TABLE, x + width - end), Role.TABLE, end, y);
  }

  private float length(BigDecimal amount) {
    return Math.max(0.8f, part(amount) * scale);
  }

  private float part(BigDecimal amount) {
    return amount.divide(longest, 6, RoundingMode.HALF_UP).floatValue();
  }

  private String words(Line line) {
    return TotalWords.inMillions(line.total(), main);
  }
}
