package org.transmittal.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.SaleGroup;
import org.transmittal.sale.SaleGroup.Course;
import org.transmittal.sale.SaleGroup.Level;
import org.transmittal.sale.SaleTerms;

/**
 * The cases by something that they have in common and by currency. Each case is in exactly one row.
 *
 * @param rows in the order of a report
 */
public record Breakdown<K>(List<Row<K>> rows) {
  public Breakdown {
    rows = List.copyOf(rows);
  }

  /**
   * The cases that have a key and a currency in common.
   *
   * @param currency null for cases without an amount or with a currency that is not settled
   * @param totals by group; a group without a case is absent
   */
  public record Row<K>(K key, @Nullable String currency, Map<SaleGroup, Total> totals) {
    /** How many cases. */
    public int cases() {
      return totals.values().stream().mapToInt(Total::cases).sum();
    }

    /** The total of the active cases of a level; null if there are none. */
    public @Nullable Total active(Level level) {
      return totals.get(new SaleGroup(level, Course.ACTIVE));
    }

    /** What the active cases of a level come to; null if nothing was added. */
    public @Nullable BigDecimal sum(Level level) {
      var total = active(level);
      return total == null ? null : total.sum();
    }

    /** How many cases are suspended or ended: in none of the active totals. */
    public int halted() {
      return totals.values().stream()
          .filter(total -> total.group().course() != Course.ACTIVE)
          .mapToInt(Total::cases)
          .sum();
    }

    /** The larger of what is proposed and what is contracted, for ranking; never their sum. */
    BigDecimal rank() {
      var largest = BigDecimal.ZERO;
      for (var level : List.of(Level.PROPOSALS, Level.CONTRACTED, Level.DELIVERED)) {
        var total = active(level);
        var sum = total == null ? null : total.high() == null ? total.sum() : total.high();
        largest = sum == null ? largest : largest.max(sum);
      }
      return largest;
    }
  }

  /** A breakdown under way. */
  static final class Builder<K> {
    private final Map<K, Map<String, Map<SaleGroup, TotalBuilder>>> totals = new HashMap<>();

    void add(K key, SaleTerms terms) {
      var amount = terms.amount();
      var currency = amount == null || amount.currency() == null ? "" : amount.currency();
      totals
          .computeIfAbsent(key, k -> new HashMap<>())
          .computeIfAbsent(currency, c -> new TreeMap<>())
          .computeIfAbsent(
              terms.group(), group -> new TotalBuilder(group, currency.isEmpty() ? null : currency))
          .add(terms);
    }

    /** The main currency first, then the others by name, those without one last. */
    Breakdown<K> build(@Nullable String main, Comparator<Row<K>> order) {
      var rows = new ArrayList<Row<K>>();
      totals.forEach(
          (key, currencies) ->
              currencies.forEach(
                  (currency, groups) -> {
                    var built = new TreeMap<SaleGroup, Total>();
                    groups.forEach((group, total) -> built.put(group, total.build()));
                    rows.add(new Row<>(key, currency.isEmpty() ? null : currency, built));
                  }));
      Function<Row<K>, Integer> place =
          row -> row.currency() == null ? 2 : row.currency().equals(main) ? 0 : 1;
      rows.sort(
          Comparator.comparing(place)
              .thenComparing(row -> row.currency() == null ? "" : row.currency())
              .thenComparing(order));
      return new Breakdown<>(rows);
    }
  }
}
