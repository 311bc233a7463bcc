package org.transmittal.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.article.Copies;
import org.transmittal.article.Copies.Printed;
import org.transmittal.article.Fingerprint;

/** Which articles about sales are copies of others; derived, and made anew with the ledger. */
@Component
class CopyTable {
  private final JdbcTemplate jdbc;

  CopyTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Brings it up to date, within the caller's transaction. */
  void write() {
    var articles =
        jdbc.query(
            """
            SELECT article_key, published, sketch FROM latest_article
            WHERE sketch IS NOT NULL\
            """,
            (row, i) ->
                new Printed(
                    row.getString(1),
                    row.getObject(2, LocalDate.class),
                    Fingerprint.ofBytes(row.getBytes(3))));
    jdbc.update("DELETE FROM article_copy");
    jdbc.batchUpdate(
        "INSERT INTO article_copy (article_key, original_key) VALUES (?, ?)",
        Copies.of(articles).entrySet().stream()
            .map(copy -> new Object[] {copy.getKey(), copy.getValue()})
            .toList());
  }

  /** The originals of all copies, by the key of the copy. */
  Map<String, String> all() {
    return originals("");
  }

  /** The originals of the copies among the articles of a sale, by the key of the copy. */
  Map<String, String> of(String sale) {
    return originals(
        """
        WHERE article_key IN (
          SELECT article_key FROM sale_mention WHERE mention_key IN %s)\
        """
            .formatted(SaleTable.MEMBERS),
        sale);
  }

  /** The same of some sales. */
  Map<String, String> of(List<String> sales) {
    return originals(
        """
        WHERE article_key IN (
          SELECT article_key FROM sale_mention WHERE mention_key IN %s)\
        """
            .formatted(Keys.mentionsOf(sales)),
        sales.toArray());
  }

  private Map<String, String> originals(String where, Object... args) {
    var originals = new TreeMap<String, String>();
    jdbc.query(
        "SELECT article_key, original_key FROM article_copy " + where,
        row -> {
          originals.put(row.getString(1), row.getString(2));
        },
        args);
    return originals;
  }
}
