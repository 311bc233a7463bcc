package org.transmittal.warehouse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleField;

/** The rows that reports are drawn from. */
@Component
public class ReportQueries {
  private static final Comparator<LedgerSale> LATEST_FIRST =
      Comparator.comparing(
              (LedgerSale sale) -> sale.sale().lastReported(),
              Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(sale -> sale.sale().key());

  private final SaleTable sales;
  private final QuarantineTable quarantine;
  private final JdbcTemplate jdbc;

  ReportQueries(SaleTable sales, QuarantineTable quarantine, JdbcTemplate jdbc) {
    this.sales = sales;
    this.quarantine = quarantine;
    this.jdbc = jdbc;
  }

  /**
   * The sales with a mention in a window by the article's date, the latest reported first.
   *
   * @param from null for no limit
   * @param to null for no limit
   */
  public List<LedgerSale> sales(@Nullable LocalDate from, @Nullable LocalDate to) {
    var articles = articles("");
    var mentions = articlesOfMentions("");
    var found = new ArrayList<LedgerSale>();
    for (var stored : sales.all().values()) {
      var sources = sources(stored.sale(), mentions, articles);
      if (sources.stream().anyMatch(source -> isWithin(source.published(), from, to))) {
        found.add(new LedgerSale(stored.sale(), sources));
      }
    }
    found.sort(LATEST_FIRST);
    return found;
  }

  /** The sale of a key, if it is one. */
  public Optional<LedgerSale> sale(String key) {
    return sales
        .find(key)
        .map(sale -> new LedgerSale(sale, sources(sale, mentionsOf(key), articlesOf(key))));
  }

  /** The words behind every value of some sales, in their order, then of the mentions. */
  public List<EvidenceRow> evidence(List<LedgerSale> of) {
    var mentions = articlesOfMentions("");
    var evidence = evidenceByMention("");
    return of.stream().flatMap(sale -> rows(sale, mentions, evidence)).toList();
  }

  /** The words behind every value of a sale, in the order of its mentions. */
  public List<EvidenceRow> evidence(LedgerSale of) {
    var key = of.sale().key();
    var evidence = evidenceByMention("WHERE e.mention_key IN " + SaleTable.MEMBERS, key);
    return rows(of, mentionsOf(key), evidence).toList();
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

  /** What gave no article, in the order of place. */
  public List<QuarantineRow> quarantine() {
    return quarantine.all();
  }

  private static boolean isWithin(
      @Nullable LocalDate date, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return true;
    }
    return date != null
        && (from == null || !date.isBefore(from))
        && (to == null || !date.isAfter(to));
  }

  private static List<SourceArticle> sources(
      Sale sale, Map<String, String> mentions, Map<String, SourceArticle> articles) {
    return sale.mentions().stream().map(mentions::get).distinct().map(articles::get).toList();
  }

  private Map<String, String> mentionsOf(String sale) {
    return articlesOfMentions("WHERE mention_key IN " + SaleTable.MEMBERS, sale);
  }

  private Map<String, String> articlesOfMentions(String where, Object... args) {
    var articles = new HashMap<String, String>();
    jdbc.query(
        "SELECT DISTINCT mention_key, article_key FROM sale_mention " + where,
        row -> {
          articles.put(row.getString(1), row.getString(2));
        },
        args);
    return articles;
  }

  private Map<String, SourceArticle> articlesOf(String sale) {
    return articles(
        """
        WHERE a.article_key IN (
          SELECT article_key FROM sale_mention WHERE mention_key IN %s)\
        """
            .formatted(SaleTable.MEMBERS),
        sale);
  }

  private Map<String, SourceArticle> articles(String where, Object... args) {
    var articles = new LinkedHashMap<String, SourceArticle>();
    jdbc.query(
        """
        SELECT a.article_key, a.title, SUBSTRING(a.text, 1, 300) AS opening, a.url, a.publisher,
          a.author, a.published, r.name, p.entry
        FROM article a
        JOIN article_place p ON p.article_key = a.article_key
        JOIN archive r ON r.archive_key = p.archive_key
        %s ORDER BY r.name, p.entry, p.entry_offset, p.place_key\
        """
            .formatted(where),
        row -> {
          var key = row.getString("article_key");
          var title = row.getString("title");
          articles.putIfAbsent(
              key,
              new SourceArticle(
                  key,
                  title == null ? opening(row.getString("opening")) : title,
                  row.getString("url"),
                  row.getString("publisher"),
                  row.getString("author"),
                  row.getObject("published", LocalDate.class),
                  row.getString("name"),
                  row.getString("entry")));
        },
        args);
    return articles;
  }

  /** The first line of a text without a title, cut at a word. */
  private static String opening(String text) {
    var line = text.strip().lines().findFirst().orElse("");
    if (line.length() <= 120) {
      return line;
    }
    var space = line.lastIndexOf(' ', 118);
    return line.substring(0, space > 60 ? space : 118) + " …";
  }

  private Map<String, List<Evidence>> evidenceByMention(String where, Object... args) {
    var evidence = new HashMap<String, List<Evidence>>();
    jdbc.query(
        """
        SELECT e.* FROM evidence e
        JOIN sale_mention m ON m.mention_key = e.mention_key AND m.rules = e.rules
        JOIN article a ON a.article_key = m.article_key AND a.rules = m.rules
        %s ORDER BY e.mention_key, e.position\
        """
            .formatted(where),
        row -> {
          evidence
              .computeIfAbsent(row.getString("mention_key"), key -> new ArrayList<>())
              .add(
                  new Evidence(
                      SaleField.valueOf(row.getString("field")),
                      row.getInt("item"),
                      Evidence.Source.valueOf(row.getString("source")),
                      row.getInt("span_start"),
                      row.getInt("span_end"),
                      row.getString("quote")));
        },
        args);
    return evidence;
  }
}
