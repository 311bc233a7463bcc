package org.transmittal.warehouse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.sale.Sale;
import org.transmittal.sale.Sale.Conflict;
import org.transmittal.sale.Sale.Version;
import org.transmittal.sale.SaleField;

/** What the sources of each sale state differently. */
@Component
class SaleConflictTable {
  private final JdbcTemplate jdbc;

  SaleConflictTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Puts the conflicts of sales in that are not there. */
  void add(List<Sale> sales) {
    var rows = new ArrayList<@Nullable Object[]>();
    for (var sale : sales) {
      sale.conflicts().forEach(conflict -> add(sale.key(), conflict, rows));
    }
    jdbc.batchUpdate(
        """
        INSERT INTO sale_conflict (sale_key, field, version, stated, mentions)
        VALUES (?, ?, ?, ?, ?)\
        """,
        rows);
  }

  private static void add(String key, Conflict conflict, List<@Nullable Object[]> rows) {
    for (var i = 0; i < conflict.versions().size(); i++) {
      var version = conflict.versions().get(i);
      rows.add(
          new @Nullable Object[] {
            key,
            conflict.field().name(),
            i,
            Columns.clip(version.value(), 2000),
            String.join(",", version.mentions())
          });
    }
  }

  /**
   * The conflicts of sales, by the key of the sale.
   *
   * @param where a condition on the key, or nothing
   */
  Map<String, List<Conflict>> bySale(String where, Object... args) {
    var byField = new LinkedHashMap<String, Map<SaleField, List<Version>>>();
    jdbc.query(
        "SELECT * FROM sale_conflict %s ORDER BY sale_key, field, version".formatted(where),
        row -> {
          var mentions = row.getString("mentions");
          var version =
              new Version(
                  row.getString("stated"),
                  mentions.isEmpty() ? List.of() : Arrays.asList(mentions.split(",")));
          byField
              .computeIfAbsent(row.getString("sale_key"), key -> new TreeMap<>())
              .computeIfAbsent(SaleField.valueOf(row.getString("field")), f -> new ArrayList<>())
              .add(version);
        },
        args);
    var conflicts = new HashMap<String, List<Conflict>>();
    byField.forEach(
        (key, fields) ->
            conflicts.put(
                key,
                fields.entrySet().stream()
                    .map(field -> new Conflict(field.getKey(), field.getValue()))
                    .toList()));
    return conflicts;
  }
}
