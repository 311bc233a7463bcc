package org.transmittal.warehouse;

import java.util.List;
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
        "SELECT * FROM sale_likeness ORDER BY mention_key, other_key",
        (row, i) ->
            new Join(
                row.getString("mention_key"),
                row.getString("other_key"),
                Ground.valueOf(row.getString("ground"))));
  }
}
