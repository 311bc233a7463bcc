package org.transmittal.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.sale.Restated;
import org.transmittal.sale.Role;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.TransmittalNumber;

/** What each article says of sales, by every version of the rules that read it. */
@Component
class MentionTable {
  private static final String INSERT =
      """
      INSERT INTO sale_mention (mention_key, rules, article_key, role, %s, cited, run_id, known_at)
      VALUES (?, ?, ?, ?, %s, ?, ?, ?)
      ON DUPLICATE KEY UPDATE role = VALUES(role)\
      """
          .formatted(
              String.join(", ", Columns.TERMS),
              String.join(", ", Collections.nCopies(Columns.TERMS.size(), "?")));

  private final MentionItemTable items;
  private final EvidenceTable evidence;
  private final JdbcTemplate jdbc;

  MentionTable(MentionItemTable items, EvidenceTable evidence, JdbcTemplate jdbc) {
    this.items = items;
    this.evidence = evidence;
    this.jdbc = jdbc;
  }

  /** Writes mentions with their items and evidence; one that is there stays as it is. */
  void write(List<SaleMention> mentions, long run, Timestamp now) {
    var rows = new ArrayList<@Nullable Object[]>();
    var values = new ArrayList<@Nullable Object[]>();
    var restated = new ArrayList<@Nullable Object[]>();
    for (var mention : mentions) {
      var row = new ArrayList<@Nullable Object>();
      Collections.addAll(row, mention.key(), mention.rules(), mention.article());
      row.add(mention.role().name());
      Collections.addAll(row, Columns.of(mention.terms()));
      Collections.addAll(row, Columns.clip(String.join("|", mention.cited()), 2000), run, now);
      rows.add(row.toArray());
      if (mention.restated() != null) {
        restated.add(row(mention, mention.restated()));
      }
      var value = mention.value();
      if (value != null) {
        values.add(
            new @Nullable Object[] {
              mention.key(), mention.rules(), value.majorEquipment(), value.other()
            });
      }
    }
    jdbc.batchUpdate(INSERT, rows);
    items.write(mentions);
    evidence.write(mentions);
    jdbc.batchUpdate(
        """
        INSERT INTO mention_value (mention_key, rules, major_equipment, other_value)
        VALUES (?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE other_value = VALUES(other_value)\
        """,
        values);
    jdbc.batchUpdate(
        """
        INSERT INTO mention_restated (mention_key, rules, transmittal, amount)
        VALUES (?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE amount = VALUES(amount)\
        """,
        restated);
  }

  /** The keys of those whose article a window is about. */
  SequencedSet<String> within(Window window) {
    return WindowKeys.mentions(jdbc, window);
  }

  private static @Nullable Object[] row(SaleMention mention, Restated restated) {
    var number = restated.number();
    var amount = restated.amount();
    return new @Nullable Object[] {
      mention.key(),
      mention.rules(),
      number == null ? null : number.text(),
      amount == null ? null : Columns.money(amount)
    };
  }

  private static @Nullable Restated restated(ResultSet row) throws SQLException {
    var number = row.getString("amended");
    var amount = row.getString("earlier_amount");
    return number == null && amount == null
        ? null
        : new Restated(
            number == null ? null : new TransmittalNumber(number),
            amount == null ? null : Columns.money(amount));
  }

  /**
   * The mentions that hold: those of the latest version of each article, by the rules that read it
   * last. Without the parts of amounts, and of the evidence with the official words alone:
   * reconciling needs no more.
   */
  List<SaleMention> current() {
    return read("");
  }

  /** Those of them that a sale stands on. */
  List<SaleMention> of(String sale) {
    return read("WHERE m.mention_key IN " + SaleTable.MEMBERS, sale);
  }

  /** Those of them that some sales stand on. */
  List<SaleMention> of(List<String> sales) {
    return read("WHERE m.mention_key IN " + Keys.mentionsOf(sales), sales.toArray());
  }

  private List<SaleMention> read(String where, Object... args) {
    var itemsOf = items.byMention(where, args);
    var official = evidence.official(where, args);
    return jdbc.query(
        """
        SELECT m.*, a.published, r.transmittal amended, r.amount earlier_amount
        FROM sale_mention m
        JOIN latest_article a ON a.article_key = m.article_key AND a.rules = m.rules
        LEFT JOIN mention_restated r ON r.mention_key = m.mention_key AND r.rules = m.rules
        %s ORDER BY m.mention_key\
        """
            .formatted(where),
        (row, i) -> {
          var key = row.getString("mention_key");
          var cited = row.getString("cited");
          return new SaleMention(
              key,
              row.getString("article_key"),
              row.getObject("published", LocalDate.class),
              row.getString("rules"),
              Role.valueOf(row.getString("role")),
              Columns.terms(row, itemsOf.getOrDefault(key, List.of())),
              null,
              restated(row),
              cited.isEmpty() ? List.of() : Arrays.asList(cited.split("\\|")),
              official.getOrDefault(key, List.of()));
        },
        args);
  }
}
