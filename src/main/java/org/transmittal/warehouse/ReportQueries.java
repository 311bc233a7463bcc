package org.transmittal.warehouse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.Sale;

/** The rows that reports are drawn from. */
@Component
public class ReportQueries {
  private static final Comparator<LedgerSale> LATEST_FIRST =
      Comparator.comparing(
              (LedgerSale sale) -> sale.sale().lastReported(),
              Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(sale -> sale.sale().key());

  private final SaleTable sales;
  private final MentionTable mentions;
  private final Testimonies testimonies;
  private final DollarTable dollars;
  private final QuarantineTable quarantine;
  private final SourceArticles articles;
  private final EvidenceTable evidence;

  ReportQueries(
      SaleTable sales,
      MentionTable mentions,
      Testimonies testimonies,
      DollarTable dollars,
      QuarantineTable quarantine,
      SourceArticles articles,
      EvidenceTable evidence) {
    this.sales = sales;
    this.mentions = mentions;
    this.testimonies = testimonies;
    this.dollars = dollars;
    this.quarantine = quarantine;
    this.articles = articles;
    this.evidence = evidence;
  }

  /** The sales with a mention in a window, the latest reported first. */
  public List<LedgerSale> sales(Window window) {
    var sources = articles.all();
    var tellers = articles.tellers();
    var all = sales.all().values().stream().map(SaleTable.Stored::sale).toList();
    var testimony = testimonies.of(all, mentions.current());
    var worth = dollars.all();
    var found = new ArrayList<LedgerSale>();
    for (var sale : all) {
      var told = sources(sale, tellers, sources);
      if (told.stream().anyMatch(source -> window.holds(source.published(), source.captured()))) {
        found.add(new LedgerSale(sale, told, testimony.get(sale.key()), worth.get(sale.key())));
      }
    }
    found.sort(LATEST_FIRST);
    return found;
  }

  /** The sale of a key, if it is one. */
  public Optional<LedgerSale> sale(String key) {
    return sales
        .find(key)
        .map(
            sale ->
                new LedgerSale(
                    sale,
                    sources(sale, articles.tellersOf(key), articles.of(key)),
                    testimonies.of(List.of(sale), mentions.of(key)).get(key),
                    dollars.of(key)));
  }

  /** The words behind every value of some sales, in their order, then of the mentions. */
  public List<EvidenceRow> evidence(List<LedgerSale> of) {
    var tellers = articles.tellers();
    var words = evidence.byMention();
    return of.stream().flatMap(sale -> rows(sale, tellers, words)).toList();
  }

  /** The words behind every value of a sale, in the order of its mentions. */
  public List<EvidenceRow> evidence(LedgerSale of) {
    var key = of.sale().key();
    return rows(of, articles.tellersOf(key), evidence.of(key)).toList();
  }

  private static Stream<EvidenceRow> rows(
      LedgerSale sale, Map<String, String> mentions, Map<String, List<Evidence>> evidence) {
    var articles = new HashMap<String, SourceArticle>();
    sale.sources().forEach(source -> articles.put(source.key(), source));
    return sale.sale().mentions().stream()
        .flatMap(
            mention ->
                evidence.getOrDefault(mention, List.of()).stream()
                    .map(
                        one ->
                            new EvidenceRow(
                                sale.sale().key(),
                                mention,
                                one,
                                articles.get(mentions.get(mention)))));
  }

  /** What gave no article in the archives that a run read, in the order of place. */
  public List<QuarantineRow> quarantine(long run) {
    return quarantine.of(run);
  }

  /** The same of the archives that nightly runs up to this one loaded. */
  public List<QuarantineRow> quarantineSoFar(long run) {
    return quarantine.soFar(run);
  }

  private static List<SourceArticle> sources(
      Sale sale, Map<String, String> mentions, Map<String, SourceArticle> articles) {
    return sale.mentions().stream().map(mentions::get).distinct().map(articles::get).toList();
  }
}
