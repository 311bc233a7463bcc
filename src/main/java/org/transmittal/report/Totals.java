package org.transmittal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleGroup;
import org.transmittal.sale.SaleTerms;
import org.transmittal.warehouse.LedgerSale;

/**
 * What the sales come to. Sums never mix currencies or groups, one sale counts once, and a sale
 * without an amount or a settled currency is counted beside, never as zero. An amount in an
 * alternative currency is not added: it is the same money.
 *
 * @param byRecipient by recipients, then group, then currency
 * @param overall by group, then currency
 */
public record Totals(List<RecipientTotal> byRecipient, List<Total> overall) {
  private static final Comparator<SortedSet<Party>> BY_NAME =
      Comparator.<SortedSet<Party>, String>comparing(Words::parties)
          .thenComparing(SortedSet::toString);

  public Totals {
    byRecipient = List.copyOf(byRecipient);
    overall = List.copyOf(overall);
  }

  /** Adds up sales. */
  public static Totals of(List<LedgerSale> sales) {
    var terms = sales.stream().map(sale -> sale.sale().terms()).toList();
    var grouped = new TreeMap<SortedSet<Party>, List<SaleTerms>>(BY_NAME);
    terms.forEach(
        t -> grouped.computeIfAbsent(t.recipients(), recipients -> new ArrayList<>()).add(t));
    var byRecipient = new ArrayList<RecipientTotal>();
    grouped.forEach(
        (recipients, cases) ->
            byCurrency(cases)
                .forEach(total -> byRecipient.add(new RecipientTotal(recipients, total))));
    return new Totals(byRecipient, byCurrency(terms));
  }

  private static List<Total> byCurrency(List<SaleTerms> cases) {
    var kinds = new TreeMap<Kind, List<SaleTerms>>();
    cases.forEach(t -> kinds.computeIfAbsent(Kind.of(t), kind -> new ArrayList<>()).add(t));
    return kinds.entrySet().stream()
        .map(e -> Total.of(e.getKey().group(), e.getKey().currency(), e.getValue()))
        .toList();
  }

  /** What amounts have in common that may be added. */
  private record Kind(SaleGroup group, @Nullable String currency) implements Comparable<Kind> {
    private static final Comparator<Kind> ORDER =
        Comparator.comparing(Kind::group)
            .thenComparing(Kind::currency, Comparator.nullsLast(Comparator.<String>naturalOrder()));

    static Kind of(SaleTerms terms) {
      return new Kind(terms.group(), terms.amount() == null ? null : terms.amount().currency());
    }

    @Override
    public int compareTo(Kind other) {
      return ORDER.compare(this, other);
    }
  }
}
