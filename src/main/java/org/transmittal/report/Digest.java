package org.transmittal.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.transmittal.sale.SaleGroup;
import org.transmittal.sale.SaleGroup.Level;
import org.transmittal.sale.Standing;
import org.transmittal.sale.Status;
import org.transmittal.warehouse.Dossier;
import org.transmittal.warehouse.GoneSale;
import org.transmittal.warehouse.LedgerSale;

/**
 * What the sales of a report come to, made in one pass over them, of a size that does not grow with
 * their number.
 *
 * @param cases how many sales
 * @param items how many items of them
 * @param quotes how many quotes stand behind them
 * @param byStatus how many have each status, with zero where none has
 * @param byLevel how many are of each level; absent where none is
 * @param byStanding the same by standing
 * @param totals the sums
 * @param latest of each group the latest reported, at most {@link #MOST_LISTED}
 * @param casesOf how many cases each group has
 * @param largest of each group and currency the cases with the largest amounts, at most {@link
 *     Ranking#MOST}
 * @param differing how many have a value that sources state differently
 * @param differingNamed the latest reported of them, at most {@link #MOST_NAMED}
 * @param news how many sales have news of each kind, each sale once under its first; absent where
 *     none has
 * @param newest of each kind the news of the latest reported sales, at most {@link #MOST_LISTED}
 * @param gone all sales that are gone
 */
public record Digest(
    int cases,
    long items,
    long quotes,
    Map<Status, Integer> byStatus,
    Map<Level, Integer> byLevel,
    Map<Standing, Integer> byStanding,
    Totals totals,
    Map<SaleGroup, List<LedgerSale>> latest,
    Map<SaleGroup, Integer> casesOf,
    Map<SaleGroup, Map<String, List<LedgerSale>>> largest,
    int differing,
    List<LedgerSale> differingNamed,
    Map<News.Kind, Integer> news,
    Map<News.Kind, List<News>> newest,
    List<News> gone) {
  /** Cases of a group that a list shows before it says how many more there are. */
  public static final int MOST_LISTED = 40;

  /** Cases named in a sentence, at most, and one more to tell that there are. */
  static final int MOST_NAMED = 5;

  /** Reads sales once. */
  public static Digest of(Dossiers sales, List<GoneSale> gone) {
    var builder = new Builder();
    sales.forEach(builder::add);
    return builder.build(gone);
  }

  /** Whether it tells of no sale. */
  public boolean isEmpty() {
    return cases == 0;
  }

  /** A digest under way. */
  private static final class Builder {
    private final Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
    private final Map<Level, Integer> byLevel = new EnumMap<>(Level.class);
    private final Map<Standing, Integer> byStanding = new EnumMap<>(Standing.class);
    private final Totals.Builder totals = new Totals.Builder();
    private final Map<SaleGroup, List<LedgerSale>> latest = new TreeMap<>();
    private final Map<SaleGroup, Integer> casesOf = new TreeMap<>();
    private final Map<SaleGroup, Map<String, Ranking>> largest = new TreeMap<>();
    private final List<LedgerSale> differingNamed = new ArrayList<>();
    private final Map<News.Kind, Integer> news = new EnumMap<>(News.Kind.class);
    private final Map<News.Kind, List<News>> newest = new EnumMap<>(News.Kind.class);
    private int cases;
    private long items;
    private long quotes;
    private int differing;

    Builder() {
      for (var status : Status.values()) {
        byStatus.put(status, 0);
      }
    }

    void add(Dossier dossier) {
      var sale = dossier.sale();
      var terms = sale.sale().terms();
      cases++;
      items += terms.items().size();
      quotes += dossier.evidence().size();
      byStatus.merge(terms.status(), 1, Integer::sum);
      byLevel.merge(terms.group().level(), 1, Integer::sum);
      byStanding.merge(terms.standing(), 1, Integer::sum);
      casesOf.merge(terms.group(), 1, Integer::sum);
      keep(latest.computeIfAbsent(terms.group(), g -> new ArrayList<>()), sale, MOST_LISTED);
      totals.add(terms);
      if (Total.isAddable(terms)) {
        largest
            .computeIfAbsent(terms.group(), g -> new TreeMap<>())
            .computeIfAbsent(terms.amount().currency(), c -> new Ranking())
            .add(sale);
      }
      if (!sale.conflicts().isEmpty()) {
        differing++;
        keep(differingNamed, sale, MOST_NAMED);
      }
      add(News.of(dossier));
    }

    private void add(List<News> told) {
      if (!told.isEmpty()) {
        news.merge(told.getFirst().kind(), 1, Integer::sum);
      }
      for (var one : told) {
        keep(newest.computeIfAbsent(one.kind(), k -> new ArrayList<>()), one, MOST_LISTED);
      }
    }

    private static <T> void keep(List<T> kept, T one, int most) {
      if (kept.size() < most) {
        kept.add(one);
      }
    }

    Digest build(List<GoneSale> goneSales) {
      var gone = goneSales.stream().map(News::of).toList();
      if (!gone.isEmpty()) {
        news.put(News.Kind.GONE, gone.size());
        newest.put(News.Kind.GONE, gone.stream().limit(MOST_LISTED).toList());
      }
      var ranked = new TreeMap<SaleGroup, Map<String, List<LedgerSale>>>();
      largest.forEach(
          (group, currencies) -> {
            var lists = new TreeMap<String, List<LedgerSale>>();
            currencies.forEach((currency, one) -> lists.put(currency, one.largestFirst()));
            ranked.put(group, lists);
          });
      return new Digest(
          cases,
          items,
          quotes,
          byStatus,
          byLevel,
          byStanding,
          totals.build(),
          latest,
          casesOf,
          ranked,
          differing,
          differingNamed,
          news,
          newest,
          gone);
    }
  }
}
