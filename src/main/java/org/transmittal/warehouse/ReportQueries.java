package org.transmittal.warehouse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.Sale;

/** The rows that reports are drawn from. */
@Component
public class ReportQueries {
  private final SaleTable sales;
  private final MentionTable mentions;
  private final Testimonies testimonies;
  private final DollarTable dollars;
  private final QuarantineTable quarantine;
  private final SourceArticles articles;
  private final EvidenceTable evidence;
  private final Baselines baselines;
  private final JdbcTemplate jdbc;

  ReportQueries(
      SaleTable sales,
      MentionTable mentions,
      Testimonies testimonies,
      DollarTable dollars,
      QuarantineTable quarantine,
      SourceArticles articles,
      EvidenceTable evidence,
      Baselines baselines,
      JdbcTemplate jdbc) {
    this.sales = sales;
    this.mentions = mentions;
    this.testimonies = testimonies;
    this.dollars = dollars;
    this.quarantine = quarantine;
    this.articles = articles;
    this.evidence = evidence;
    this.baselines = baselines;
    this.jdbc = jdbc;
  }

  /** The keys of the sales with a mention in a window, the latest reported first, then by key. */
  public SequencedSet<String> keys(Window window) {
    return WindowKeys.sales(jdbc, window);
  }

  /**
   * Hands over sales one by one; only some of them are in memory at a time.
   *
   * @param keys of the sales, in the order wanted
   * @param baseline to tell what is new; null for none
   */
  public void read(Iterable<String> keys, @Nullable Baseline baseline, Consumer<Dossier> each) {
    var some = new ArrayList<String>(Keys.AT_A_TIME);
    for (var key : keys) {
      some.add(key);
      if (some.size() == Keys.AT_A_TIME) {
        dossiers(some, baseline).forEach(each);
        some.clear();
      }
    }
    if (!some.isEmpty()) {
      dossiers(some, baseline).forEach(each);
    }
  }

  private List<Dossier> dossiers(List<String> keys, @Nullable Baseline baseline) {
    var byKey = sales.of(keys);
    var all = List.copyOf(byKey.values());
    var sources = articles.of(keys);
    var tellers = articles.tellersOf(keys);
    var testimony = testimonies.ofSome(all, mentions.of(keys));
    var worth = dollars.of(keys);
    var words = evidence.of(keys);
    var news = baseline == null ? Map.<String, SaleNews>of() : baselines.news(baseline, all);
    return keys.stream()
        .map(byKey::get)
        .map(
            sale ->
                new LedgerSale(
                    sale,
                    sources(sale, tellers, sources),
                    testimony.get(sale.key()),
                    worth.get(sale.key())))
        .map(sale -> new Dossier(sale, rows(sale, tellers, words), news.get(sale.sale().key())))
        .toList();
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

  /** The words behind every value of a sale, in the order of its mentions. */
  public List<EvidenceRow> evidence(LedgerSale of) {
    var key = of.sale().key();
    return rows(of, articles.tellersOf(key), evidence.of(key));
  }

  private static List<EvidenceRow> rows(
      LedgerSale sale, Map<String, String> mentions, Map<String, List<Evidence>> evidence) {
    var articles = new HashMap<String, SourceArticle>();
    sale.sources().forEach(source -> articles.put(source.key(), source));
    var key = sale.sale().key();
    return sale.sale().mentions().stream()
        .flatMap(
            mention ->
                evidence.getOrDefault(mention, List.of()).stream()
                    .map(
                        one ->
                            new EvidenceRow(
                                key, mention, one, articles.get(mentions.get(mention)))))
        .toList();
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
