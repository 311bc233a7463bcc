package org.transmittal.warehouse;

import java.time.LocalDate;
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
}
