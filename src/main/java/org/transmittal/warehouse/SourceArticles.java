package org.transmittal.warehouse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The articles that tell of sales, as reports name them. */
@Component
class SourceArticles {
  private final JdbcTemplate jdbc;

  SourceArticles(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The key of the article of each mention that some sales stand on, by mention. */
  Map<String, String> tellersOf(List<String> sales) {
    return tellers("WHERE mention_key IN " + Keys.mentionsOf(sales), sales.toArray());
  }

  /** The same for the mentions that a sale stands on. */
  Map<String, String> tellersOf(String sale) {
    return tellers("WHERE mention_key IN " + SaleTable.MEMBERS, sale);
  }

  private Map<String, String> tellers(String where, Object... args) {
    var articles = new HashMap<String, String>();
    jdbc.query(
        "SELECT DISTINCT mention_key, article_key FROM sale_mention " + where,
        row -> {
          articles.put(row.getString(1), row.getString(2));
        },
        args);
    return articles;
  }

  /** The articles of the mentions that some sales stand on, by key. */
  Map<String, SourceArticle> of(List<String> sales) {
    return read(
        """
        WHERE a.article_key IN (
          SELECT article_key FROM sale_mention WHERE mention_key IN %s)\
        """
            .formatted(Keys.mentionsOf(sales)),
        sales.toArray());
  }

  /** Those of the mentions that a sale stands on. */
  Map<String, SourceArticle> of(String sale) {
    return read(
        """
        WHERE a.article_key IN (
          SELECT article_key FROM sale_mention WHERE mention_key IN %s)\
        """
            .formatted(SaleTable.MEMBERS),
        sale);
  }

  private Map<String, SourceArticle> read(String where, Object... args) {
    var articles = new LinkedHashMap<String, SourceArticle>();
    jdbc.query(
        """
        SELECT a.article_key, a.title, SUBSTRING(a.text, 1, 300) AS opening, a.url, a.publisher,
          a.author, a.published, r.name, p.entry,
          (SELECT MIN(q.captured) FROM article_place q WHERE q.article_key = a.article_key) AS captured
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
                  row.getObject("captured", LocalDate.class),
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
}
