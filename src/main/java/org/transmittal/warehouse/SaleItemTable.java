package org.transmittal.warehouse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.sale.Item;
import org.transmittal.sale.Sale;

/** What is sold in each sale. */
@Component
class SaleItemTable {
  private final JdbcTemplate jdbc;

  SaleItemTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Puts the items of sales in that are not there. */
  void add(List<Sale> sales) {
    var rows = new ArrayList<@Nullable Object[]>();
    for (var sale : sales) {
      for (var i = 0; i < sale.terms().items().size(); i++) {
        var row = new ArrayList<@Nullable Object>(List.of(sale.key(), i));
        Collections.addAll(row, Columns.of(sale.terms().items().get(i)));
        rows.add(row.toArray());
      }
    }
    jdbc.batchUpdate(
        """
        INSERT INTO sale_item (sale_key, position, name, kind, quantity, quantity_high, quantity_bound,
          designations)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        rows);
  }

  /**
   * The items of sales, by the key of the sale.
   *
   * @param where a condition on the key, or nothing
   */
  Map<String, List<Item>> bySale(String where, Object... args) {
    return RowGroups.of(
        jdbc,
        "sale_key",
        "SELECT * FROM sale_item %s ORDER BY sale_key, position".formatted(where),
        Columns::item,
        args);
  }
}
