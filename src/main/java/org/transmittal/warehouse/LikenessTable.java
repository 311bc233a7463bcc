package org.transmittal.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.sale.Ground;
import org.transmittal.sale.Join;

/** Pairs of sales that look like one, for a person to decide; derived, and made anew each time. */
@Component
class LikenessTable {
  private final JdbcTemplate jdbc;

  LikenessTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Brings it up to date, within the caller's transaction. */
  void write(List<Join> likely) {
    jdbc.update("DELETE FROM sale_likeness");
    jdbc.batchUpdate(
        "INSERT INTO sale_likeness (mention_key, other_key, ground) VALUES (?, ?, ?)",
        likely.stream()
            .map(pair -> new Object[] {pair.mention(), pair.other(), pair.ground().name()})
            .toList());
  }

  /** Each pair by a mention of either. */
  List<Join> all() {
    return jdbc.query(
        "SELECT * FROM sale_likeness ORDER BY mention_key, other_key", (row, i) -> join(row));
  }

  /** The pairs of which a sale is one, each with the key of the other. */
  Map<Join, String> of(String sale) {
    var pairs = new TreeMap<Join, String>();
    jdbc.query(
        """
        SELECT l.*, a.sale_key AS one_sale, b.sale_key AS other_sale FROM sale_likeness l
        JOIN sale_member a ON a.mention_key = l.mention_key
        JOIN sale_member b ON b.mention_key = l.other_key
        WHERE a.sale_key = ? OR b.sale_key = ?\
        """,
        row -> {
          var one = row.getString("one_sale");
          pairs.put(join(row), one.equals(sale) ? row.getString("other_sale") : one);
        },
        sale,
        sale);
    return pairs;
  }

  private static Join join(ResultSet row) throws SQLException {
    return new Join(
        row.getString("mention_key"),
        row.getString("other_key"),
        Ground.valueOf(row.getString("ground")));
  }
}
