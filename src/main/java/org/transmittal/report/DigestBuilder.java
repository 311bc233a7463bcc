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

/** A digest under way. */
final class DigestBuilder {
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

  DigestBuilder() {
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
    keep(latest.computeIfAbsent(terms.group(), g -> new ArrayList<>()), sale, Digest.MOST_LISTED);
    totals.add(terms);
    if (Total.isAddable(terms)) {
      largest
          .computeIfAbsent(terms.group(), g -> new TreeMap<>())
          .computeIfAbsent(terms.amount().currency(), c -> new Ranking())
          .add(sale);
    }
    if (!sale.conflicts().isEmpty()) {
      differing++;
      keep(differingNamed, sale, Digest.MOST_NAMED);
    }
    add(News.of(dossier));
  }

  private void add(List<News> told) {
    if (!told.isEmpty()) {
      news.merge(told.getFirst().kind(), 1, Integer::sum);
    }
    for (var one : told) {
      keep(newest.computeIfAbsent(one.kind(), k -> new ArrayList<>()), one, Digest.MOST_LISTED);
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
      newest.put(News.Kind.GONE, gone.stream().limit(Digest.MOST_LISTED).toList());
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
