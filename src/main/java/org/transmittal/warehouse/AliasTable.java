package org.transmittal.warehouse;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.sale.Sale;

/** The keys that sales had, and the sale that each of them leads to now. */
@Component
class AliasTable {
  private final JdbcTemplate jdbc;

  AliasTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Has keys that are gone lead to other sales, and with them those that led to them.
   *
   * @param successors by the key that is gone
   */
  void add(Map<String, Sale> successors, long run, Timestamp now) {
    successors.forEach(
        (key, successor) -> {
          jdbc.update(
              "UPDATE sale_alias SET sale_key = ? WHERE sale_key = ?", successor.key(), key);
          jdbc.update(
              """
              INSERT INTO sale_alias (alias, sale_key, run_id, since) VALUES (?, ?, ?, ?)
              ON DUPLICATE KEY UPDATE sale_key = VALUES(sale_key)\
              """,
              key,
              successor.key(),
              run,
              now);
        });
  }

  /** Of keys that are sales again, and so no aliases any more. */
  void remove(List<String> keys) {
    jdbc.batchUpdate(
        "DELETE FROM sale_alias WHERE alias = ?",
        keys.stream().map(key -> new Object[] {key}).toList());
  }
}
