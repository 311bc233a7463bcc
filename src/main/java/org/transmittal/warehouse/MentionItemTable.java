package org.transmittal.warehouse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.sale.Item;
import org.transmittal.sale.SaleMention;

/** What each mention says is sold. */
@Component
class MentionItemTable {
  private final JdbcTemplate jdbc;

  MentionItemTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes the items of mentions; those that are there stay as they are. */
  void write(List<SaleMention> mentions) {
    var rows = new ArrayList<@Nullable Object[]>();
    for (var mention : mentions) {
      for (var i = 0; i < mention.terms().items().size(); i++) {
        var row = new ArrayList<@Nullable Object>();
        Collections.addAll(row, mention.key(), mention.rules(), i);
        Collections.addAll(row, Columns.of(mention.terms().items().get(i)));
        rows.add(row.toArray());
      }
    }
    jdbc.batchUpdate(
        """
        INSERT INTO mention_item (mention_key, rules, position, name, kind, quantity, quantity_high,
          quantity_bound, designations)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE name = VALUES(name)\
        """,
        rows);
  }

  /**
   * The items of the mentions that hold, by mention.
   *
   * @param where a condition on the mentions m, or nothing
   */
  Map<String, List<Item>> byMention(String where, Object... args) {
    return RowGroups.of(
        jdbc,
        "mention_key",
        """
        SELECT i.* FROM mention_item i
        JOIN sale_mention m ON m.mention_key = i.mention_key AND m.rules = i.rules
        JOIN latest_article a ON a.article_key = m.article_key AND a.rules = m.rules
        %s ORDER BY i.mention_key, i.position\
        """
            .formatted(where),
        Columns::item,
        args);
  }
}
