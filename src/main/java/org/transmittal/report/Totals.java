package org.transmittal.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleGroup;
import org.transmittal.sale.SaleTerms;

/**
 * What the sales come to. Sums never mix currencies or groups, one sale counts once, and a sale
 * without an amount or a settled currency is counted beside, never as zero. An amount in an
 * alternative currency is not added: it is the same money.
 *
 * @param overall by group, then currency
 * @param byRecipient by all recipients of a case together, the largest first
 * @param bySupplier by all suppliers of a case together, the largest first
 * @param byMonth by the month of what the status tells, the latest first; empty where none is told
 * @param byParties by suppliers and recipients, by name
 * @param main the currency that most amounts are stated in; null if none is
 */
public record Totals(
    List<Total> overall,
    Breakdown<SortedSet<Party>> byRecipient,
    Breakdown<SortedSet<Party>> bySupplier,
    Breakdown<Optional<YearMonth>> byMonth,
    Breakdown<Parties> byParties,
    @Nullable String main) {
  public Totals {
    overall = List.copyOf(overall);
  }

  /** Who sells and who buys. */
  public record Parties(SortedSet<Party> suppliers, SortedSet<Party> recipients) {
    String words() {
      return Words.parties(recipients) + "\t" + Words.parties(suppliers);
    }
  }

  /** Adds up terms of sales, each once. */
  static Totals of(Iterable<SaleTerms> terms) {
    var builder = new Builder();
    terms.forEach(builder::add);
    return builder.build();
  }

  /** Totals under way. */
  static final class Builder {
    private static final Comparator<SaleGroup> GROUPS = Comparator.naturalOrder();

    private final Map<SaleGroup, Map<String, TotalBuilder>> overall = new TreeMap<>(GROUPS);
    private final Map<String, Integer> stated = new TreeMap<>();
    private final Breakdown.Builder<SortedSet<Party>> byRecipient = new Breakdown.Builder<>();
    private final Breakdown.Builder<SortedSet<Party>> bySupplier = new Breakdown.Builder<>();
    private final Breakdown.Builder<Optional<YearMonth>> byMonth = new Breakdown.Builder<>();
    private final Breakdown.Builder<Parties> byParties = new Breakdown.Builder<>();

    void add(SaleTerms terms) {
      var currency = terms.amount() == null ? null : terms.amount().currency();
      overall
          .computeIfAbsent(terms.group(), group -> new TreeMap<>())
          .computeIfAbsent(
              currency == null ? "~" : currency, code -> new TotalBuilder(terms.group(), currency))
          .add(terms);
      if (currency != null) {
        stated.merge(currency, 1, Integer::sum);
      }
      byRecipient.add(terms.recipients(), terms);
      bySupplier.add(terms.suppliers(), terms);
      byMonth.add(month(terms), terms);
      byParties.add(new Parties(terms.suppliers(), terms.recipients()), terms);
    }

    Totals build() {
      var main =
          stated.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
              .map(Map.Entry::getKey)
              .orElse(null);
      Comparator<Breakdown.Row<SortedSet<Party>>> largest =
          Comparator.<Breakdown.Row<SortedSet<Party>>, BigDecimal>comparing(Breakdown.Row::rank)
              .reversed()
              .thenComparing(row -> Words.parties(row.key()))
              .thenComparing(row -> row.key().toString());
      return new Totals(
          overall.values().stream()
              .flatMap(totals -> totals.values().stream())
              .map(TotalBuilder::build)
              .toList(),
          byRecipient.build(main, largest),
          bySupplier.build(main, largest),
          byMonth.build(
              main,
              Comparator.comparing(
                  row -> row.key().orElse(null),
                  Comparator.nullsLast(Comparator.<YearMonth>reverseOrder()))),
          byParties.build(
              main,
              Comparator.<Breakdown.Row<Parties>, String>comparing(row -> row.key().words())
                  .thenComparing(row -> row.key().toString())),
          main);
    }

    private static Optional<YearMonth> month(SaleTerms terms) {
      var date = terms.eventDate();
      return date == null || date.month() == null
          ? Optional.empty()
          : Optional.of(YearMonth.of(date.year(), Objects.requireNonNull(date.month())));
    }
  }
}
