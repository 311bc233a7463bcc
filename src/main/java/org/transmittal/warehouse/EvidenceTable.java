package org.transmittal.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleMention;

/** The words behind every value of every mention. */
@Component
class EvidenceTable {
  private final JdbcTemplate jdbc;

  EvidenceTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes the evidence of mentions; what is there stays as it is. */
  void write(List<SaleMention> mentions) {
    var rows = new ArrayList<@Nullable Object[]>();
    for (var mention : mentions) {
      for (var i = 0; i < mention.evidence().size(); i++) {
        var one = mention.evidence().get(i);
        rows.add(
            new Object[] {
              mention.key(),
              mention.rules(),
              i,
              one.field().name(),
              one.item(),
              one.source().name(),
              one.start(),
              one.end(),
              one.quote()
            });
      }
    }
    jdbc.batchUpdate(
        """
        INSERT INTO evidence (mention_key, rules, position, field, item, source, span_start,
          span_end, quote)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE quote = VALUES(quote)\
        """,
        rows);
  }

  /** The evidence of the mentions that some sales stand on, by mention. */
  Map<String, List<Evidence>> of(List<String> sales) {
    return read("WHERE e.mention_key IN " + Keys.mentionsOf(sales), sales.toArray());
  }

  /** That of the mentions that a sale stands on. */
  Map<String, List<Evidence>> of(String sale) {
    return read("WHERE e.mention_key IN " + SaleTable.MEMBERS, sale);
  }

  /**
   * The official bodies that mentions name, by mention.
   *
   * @param where a condition on the mentions m, or nothing
   */
  Map<String, List<Evidence>> official(String where, Object... args) {
    var official = "e.field = '" + SaleField.OFFICIAL + "'";
    return read(where.isEmpty() ? "WHERE " + official : where + " AND " + official, args);
  }

  private Map<String, List<Evidence>> read(String where, Object... args) {
    return RowGroups.of(
        jdbc,
        "mention_key",
        """
        SELECT e.* FROM evidence e
        JOIN sale_mention m ON m.mention_key = e.mention_key AND m.rules = e.rules
        JOIN article a ON a.article_key = m.article_key AND a.rules = m.rules
        %s ORDER BY e.mention_key, e.position\
        """
            .formatted(where),
        EvidenceTable::evidence,
        args);
  }

  private static Evidence evidence(ResultSet row) throws SQLException {
    return new Evidence(
        SaleField.valueOf(row.getString("field")),
        row.getInt("item"),
        Evidence.Source.valueOf(row.getString("source")),
        row.getInt("span_start"),
        row.getInt("span_end"),
        row.getString("quote"));
  }
}
