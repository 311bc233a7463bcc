package org.transmittal.warehouse;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.ledger.SaleChange;
import org.transmittal.sale.SaleField;

/** The history: every change of a value, and with it what the ledger said at any time. */
@Component
public class ChangeTable {
  private final JdbcTemplate jdbc;

  ChangeTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Why a value changed.
   *
   * @param article the key of the article that brought it; null where none did
   */
  record Cause(SaleChange.Reason reason, @Nullable String article) {}

  /** A change and its cause. */
  record Row(SaleChange change, Cause cause) {}

  /** Adds changes; of one value that changes twice in a run what it was before the run is kept. */
  void write(List<Row> rows, long run, Timestamp now) {
    var values = new ArrayList<@Nullable Object[]>();
    for (var row : rows) {
      values.add(
          new @Nullable Object[] {
            row.change().sale(),
            row.change().field().name(),
            run,
            row.change().before(),
            row.change().after(),
            row.cause().reason().name(),
            row.cause().article(),
            now
          });
    }
    jdbc.batchUpdate(
        """
        INSERT INTO sale_change (sale_key, field, run_id, before_value, after_value, reason,
          article_key, known_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE after_value = VALUES(after_value), reason = VALUES(reason),
          article_key = VALUES(article_key), known_at = VALUES(known_at)\
        """,
        values);
  }

  /**
   * What the ledger said before a moment, by key: of each value the latest row. A key that was no
   * sale then, or no more, is not among them.
   */
  public List<PastSale> before(Instant moment) {
    var sales = new TreeMap<String, Map<SaleField, String>>();
    jdbc.query(
        """
        SELECT sale_key, field, after_value FROM (
          SELECT sale_key, field, after_value, ROW_NUMBER() OVER (
            PARTITION BY sale_key, field ORDER BY known_at DESC, run_id DESC) AS nth
          FROM sale_change WHERE known_at < ?) AS latest_first
        WHERE nth = 1 AND after_value IS NOT NULL\
        """,
        row -> {
          sales
              .computeIfAbsent(row.getString(1), key -> new EnumMap<>(SaleField.class))
              .put(SaleField.valueOf(row.getString(2)), row.getString(3));
        },
        Timestamp.from(moment));
    return sales.entrySet().stream()
        .map(sale -> new PastSale(sale.getKey(), sale.getValue()))
        .toList();
  }
}
