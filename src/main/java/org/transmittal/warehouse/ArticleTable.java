package org.transmittal.warehouse;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.article.Article;
import org.transmittal.article.ContentHash;
import org.transmittal.article.Finding;
import org.transmittal.article.Fingerprint;
import org.transmittal.article.Place;

/** The articles that tell of sales, and every place where they stand. */
@Component
class ArticleTable {
  private static final int URL = 2000;
  private static final int NAME = 500;

  private final JdbcTemplate jdbc;

  ArticleTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Which of some articles are there. */
  Set<String> known(Collection<String> keys) {
    if (keys.isEmpty()) {
      return Set.of();
    }
    var sql = "SELECT article_key FROM article WHERE article_key IN (:keys)";
    return new HashSet<>(
        new NamedParameterJdbcTemplate(jdbc).queryForList(sql, Map.of("keys", keys), String.class));
  }

  /** Which article stands at each of some places, by the place's key. */
  Map<String, String> at(Collection<String> placeKeys) {
    var articles = new TreeMap<String, String>();
    if (!placeKeys.isEmpty()) {
      new NamedParameterJdbcTemplate(jdbc)
          .query(
              "SELECT place_key, article_key FROM article_place WHERE place_key IN (:keys)",
              Map.of("keys", placeKeys),
              row -> {
                articles.put(row.getString(1), row.getString(2));
              });
    }
    return articles;
  }

  /** Writes articles; of one that is there only the rules that read it last can change. */
  void write(List<EntryOutcome.AboutSales> read, long run, Timestamp now) {
    jdbc.batchUpdate(
        """
        INSERT INTO article (article_key, title, text, url, url_key, url_origin, publisher,
          publisher_origin, author, author_origin, language, published, published_origin,
          published_quote, sketch, rules, run_id, loaded_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE rules = VALUES(rules)\
        """,
        read.stream().map(one -> row(one.article(), one.rules(), run, now)).toList());
    jdbc.batchUpdate(
        """
        INSERT INTO article_place (place_key, article_key, archive_key, entry, entry_offset, captured)
        VALUES (?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE article_key = VALUES(article_key), captured = VALUES(captured)\
        """,
        read.stream().map(one -> placeRow(one.article())).toList());
  }

  /** What tells a place from every other. */
  static String placeKey(Place place) {
    return ContentHash.of(place.archive(), place.entry(), Long.toString(place.offset()));
  }

  /** What stands in the column for the fingerprint of a text. */
  static byte @Nullable [] sketch(String text) {
    var fingerprint = Fingerprint.of(text);
    return fingerprint == null ? null : fingerprint.bytes();
  }

  private static @Nullable Object[] row(Article article, String rules, long run, Timestamp now) {
    var address = article.address();
    return new @Nullable Object[] {
      article.key(),
      article.title(),
      article.text(),
      Columns.clip(address, URL),
      Versions.key(address),
      origin(article.url()),
      value(article.publisher()),
      origin(article.publisher()),
      value(article.author()),
      origin(article.author()),
      article.language(),
      article.date(),
      origin(article.published()),
      article.published() == null ? null : Columns.clip(article.published().quote(), 200),
      sketch(article.text()),
      rules,
      run,
      now
    };
  }

  private static @Nullable Object[] placeRow(Article article) {
    var place = article.place();
    return new @Nullable Object[] {
      placeKey(place),
      article.key(),
      place.archive(),
      Columns.clip(place.entry(), 1000),
      place.offset(),
      place.captured()
    };
  }

  private static @Nullable String value(@Nullable Finding<String> name) {
    return name == null ? null : Columns.clip(name.value(), NAME);
  }

  private static @Nullable String origin(@Nullable Finding<?> finding) {
    return finding == null ? null : finding.origin().name();
  }
}
