package org.transmittal.warehouse;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was told within a window, by the date of the article or else of its earliest capture. */
final class WindowKeys {
  private WindowKeys() {}

  /** The keys of the sales with a mention in it, the latest reported first, then by key. */
  static SequencedSet<String> sales(JdbcTemplate jdbc, Window window) {
    return read(
        jdbc,
        window,
        "s.sale_key",
        """
        FROM sale s
        JOIN sale_member m ON m.sale_key = s.sale_key
        JOIN sale_mention n ON n.mention_key = m.mention_key
        JOIN article a ON a.article_key = n.article_key
        ORDER BY CASE WHEN s.last_reported IS NULL THEN 1 ELSE 0 END, s.last_reported DESC, s.sale_key\
        """);
  }

  /** The keys of the mentions whose article it is about. */
  static SequencedSet<String> mentions(JdbcTemplate jdbc, Window window) {
    return read(
        jdbc,
        window,
        "m.mention_key",
        "FROM sale_mention m JOIN article a ON a.article_key = m.article_key");
  }

  private static SequencedSet<String> read(
      JdbcTemplate jdbc, Window window, String key, String from) {
    var keys = new LinkedHashSet<String>();
    jdbc.query(
        """
        SELECT %s AS told, a.published,
          (SELECT MIN(p.captured) FROM article_place p WHERE p.article_key = a.article_key) AS captured
        %s\
        """
            .formatted(key, from),
        row -> {
          if (window.holds(
              row.getObject("published", LocalDate.class),
              row.getObject("captured", LocalDate.class))) {
            keys.add(row.getString("told"));
          }
        });
    return keys;
  }
}
