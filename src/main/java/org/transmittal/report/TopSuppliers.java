package org.transmittal.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.transmittal.sale.SaleGroup.Level;

/** Who sells to whom: the suppliers with the most active cases, each with its recipients. */
public final class TopSuppliers {
  private static final List<Level> LEVELS =
      List.of(Level.PROPOSALS, Level.CONTRACTED, Level.DELIVERED);

  private TopSuppliers() {}

  /** The active cases of a supplier and a recipient that may be added up. */
  public record Line(String recipient, Total total) {
    /** What they come to in a currency, of ranges the low end; zero in every other. */
    public BigDecimal low(String currency) {
      return total.sum() != null && currency.equals(total.currency())
          ? total.sum()
          : BigDecimal.ZERO;
    }

    /** The same with the high end of ranges. */
    public BigDecimal high(String currency) {
      var low = low(currency);
      return total.high() == null || low.signum() == 0 ? low : low.max(total.high());
    }
  }

  /**
   * The active cases of a supplier.
   *
   * @param lines the largest in the main currency first, those without an amount last
   */
  public record Supplier(String name, List<Line> lines) {
    public Supplier {
      lines = List.copyOf(lines);
    }

    /** How many there are. */
    public int cases() {
      return lines.stream().mapToInt(line -> line.total().cases()).sum();
    }
  }

  /** At most so many of them, the one with the most cases first; one that is not told is none. */
  public static List<Supplier> of(Totals totals, int most) {
    var lines = new LinkedHashMap<String, List<Line>>();
    for (var row : totals.byParties().rows()) {
      for (var level : LEVELS) {
        var total = row.active(level);
        if (total != null && !row.key().suppliers().isEmpty()) {
          lines
              .computeIfAbsent(Words.parties(row.key().suppliers()), name -> new ArrayList<>())
              .add(new Line(Words.parties(row.key().recipients()), total));
        }
      }
    }
    var main = totals.main() == null ? "" : totals.main();
    var largest =
        Comparator.<Line, BigDecimal>comparing(line -> line.high(main))
            .reversed()
            .thenComparing(line -> line.total().sum() == null);
    return lines.entrySet().stream()
        .map(own -> new Supplier(own.getKey(), own.getValue().stream().sorted(largest).toList()))
        .sorted(Comparator.comparingInt(Supplier::cases).reversed().thenComparing(Supplier::name))
        .limit(most)
        .toList();
  }
}
