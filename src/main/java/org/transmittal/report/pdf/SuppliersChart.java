package org.transmittal.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.Image;
import org.transmittal.report.Totals;
import org.transmittal.report.Words;
import org.transmittal.report.pdf.Typeface.Role;
import org.transmittal.sale.SaleGroup.Level;

/** Who sells: one small chart for each of the suppliers with the most active cases, one scale. */
final class SuppliersChart {
  private static final int MOST = 6;
  private static final float HEIGHT = 58;
  private static final float GAP = 10;
  private static final float BAR = 8;
  private static final List<Level> LEVELS =
      List.of(Level.PROPOSALS, Level.CONTRACTED, Level.DELIVERED);

  private SuppliersChart() {}

  /** The active cases of a supplier by level. */
  private record Supplier(String name, Map<Level, Integer> cases) {
    int all() {
      return cases.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Nothing where fewer than two suppliers have an active case. */
  static Optional<Image> draw(Totals totals, Paper paper) {
    var suppliers = suppliers(totals);
    if (suppliers.size() < 2) {
      return Optional.empty();
    }
    var canvas = paper.canvas(paper.width(), HEIGHT);
    var width = (canvas.width() - GAP * (MOST - 1)) / MOST;
    var most =
        suppliers.stream().flatMap(s -> s.cases().values().stream()).max(Integer::compare).get();
    for (var i = 0; i < suppliers.size(); i++) {
      panel(canvas, suppliers.get(i), i * (width + GAP), width, most);
    }
    return Optional.of(canvas.done());
  }

  private static void panel(Canvas canvas, Supplier supplier, float x, float width, int most) {
    canvas.left(
        canvas.fit(supplier.name(), Role.TABLE_BOLD, width), Role.TABLE_BOLD, x, HEIGHT - 9);
    var y = HEIGHT - 24;
    for (var level : LEVELS) {
      var cases = supplier.cases().getOrDefault(level, 0);
      var length = (width - 16) * cases / most;
      if (cases > 0 && level == Level.PROPOSALS) {
        canvas.pale(x, y, length, BAR);
      } else if (cases > 0) {
        canvas.dark(x, y, length, BAR);
      }
      canvas.left(Words.count(cases), Role.SMALL, x + length + 3, y + 1.5f);
      y -= 13;
    }
  }

  private static List<Supplier> suppliers(Totals totals) {
    var cases = new LinkedHashMap<String, Map<Level, Integer>>();
    for (var row : totals.bySupplier().rows()) {
      for (var level : LEVELS) {
        var total = row.active(level);
        if (total != null && !row.key().isEmpty()) {
          cases
              .computeIfAbsent(Words.parties(row.key()), name -> new LinkedHashMap<>())
              .merge(level, total.cases(), Integer::sum);
        }
      }
    }
    var suppliers = new ArrayList<Supplier>();
    cases.forEach((name, levels) -> suppliers.add(new Supplier(name, levels)));
    suppliers.sort(Comparator.comparingInt(Supplier::all).reversed().thenComparing(Supplier::name));
    return suppliers.subList(0, Math.min(MOST, suppliers.size()));
  }
}
