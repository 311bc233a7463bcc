package org.transmittal.warehouse;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.sale.Ground;
import org.transmittal.sale.Join;
import org.transmittal.sale.Sale;

/** The sales as they were last derived, with their members and why those are together. */
@Component
class SaleTable {
  private static final String INSERT =
      """
      INSERT INTO sale (sale_key, %s, status, proposal, first_reported, last_reported, rules, run_id,
        known_at)
      VALUES (?, %s, ?, ?, ?, ?, ?, ?, ?)\
      """
          .formatted(
              String.join(", ", Columns.TERMS),
              String.join(", ", Collections.nCopies(Columns.TERMS.size(), "?")));

  /** What hangs on a sale, and goes with it. */
  private static final List<String> TABLES =
      List.of("sale", "sale_item", "sale_member", "sale_join", "sale_conflict");

  /** The mentions that a sale stands on, by its key. */
  static final String MEMBERS = "(SELECT mention_key FROM sale_member WHERE sale_key = ?)";

  private final SaleItemTable items;
  private final SaleConflictTable conflicts;
  private final JdbcTemplate jdbc;

  SaleTable(SaleItemTable items, SaleConflictTable conflicts, JdbcTemplate jdbc) {
    this.items = items;
    this.conflicts = conflicts;
    this.jdbc = jdbc;
  }

  /**
   * A sale as it stands in the table.
   *
   * @param rules the version of the rules that it was made by
   */
  record Stored(Sale sale, String rules) {}

  /** All sales by key. */
  Map<String, Stored> all() {
    return read("");
  }

  /** The sales of some keys, by key. */
  Map<String, Sale> of(List<String> keys) {
    var sales = new LinkedHashMap<String, Sale>();
    read("WHERE sale_key IN " + Keys.oneOf(keys), keys.toArray())
        .forEach((key, stored) -> sales.put(key, stored.sale()));
    return sales;
  }

  /** The keys of all sales, in the order of {@link #all}. */
  List<String> keys() {
    return jdbc.queryForList("SELECT sale_key FROM sale ORDER BY sale_key", String.class);
  }

  /** The sales that stand on some mentions, by each mention that they stand on. */
  Map<String, Sale> holding(List<String> mentions) {
    var holders = new HashMap<String, Sale>();
    var where =
        "WHERE sale_key IN (SELECT sale_key FROM sale_member WHERE mention_key IN "
            + Keys.oneOf(mentions)
            + ")";
    for (var stored : read(where, mentions.toArray()).values()) {
      stored.sale().mentions().forEach(mention -> holders.put(mention, stored.sale()));
    }
    return holders;
  }

  /** The sale of a key, if it is one. */
  Optional<Sale> find(String key) {
    return read("WHERE sale_key = ?", key).values().stream().map(Stored::sale).findFirst();
  }

  private Map<String, Stored> read(String where, Object... args) {
    var itemsOf = items.bySale(where, args);
    var members = members(where, args);
    var joins = joins(where, args);
    var conflictsOf = conflicts.bySale(where, args);
    var sales = new LinkedHashMap<String, Stored>();
    jdbc.query(
        "SELECT * FROM sale %s ORDER BY sale_key".formatted(where),
        row -> {
          var key = row.getString("sale_key");
          var sale =
              new Sale(
                  key,
                  Columns.terms(row, itemsOf.getOrDefault(key, List.of())),
                  members.getOrDefault(key, List.of()),
                  joins.getOrDefault(key, List.of()),
                  row.getObject("first_reported", LocalDate.class),
                  row.getObject("last_reported", LocalDate.class),
                  conflictsOf.getOrDefault(key, List.of()));
          sales.put(key, new Stored(sale, row.getString("rules")));
        },
        args);
    return sales;
  }

  /** How many a run has written, over all its starts. */
  int writtenBy(long run) {
    return Objects.requireNonNullElse(
        jdbc.queryForObject("SELECT COUNT(*) FROM sale WHERE run_id = ?", Integer.class, run), 0);
  }

  /** Takes sales out, with all that hangs on them. */
  void remove(List<String> keys) {
    var rows = keys.stream().map(key -> new Object[] {key}).toList();
    TABLES.forEach(table -> jdbc.batchUpdate("DELETE FROM " + table + " WHERE sale_key = ?", rows));
  }

  /** Puts sales in that are not there. */
  void add(List<Sale> sales, String rules, long run, Timestamp now) {
    jdbc.batchUpdate(INSERT, sales.stream().map(sale -> row(sale, rules, run, now)).toList());
    var members = new ArrayList<Object[]>();
    var joins = new ArrayList<Object[]>();
    for (var sale : sales) {
      for (var i = 0; i < sale.mentions().size(); i++) {
        members.add(new Object[] {sale.mentions().get(i), sale.key(), i});
      }
      for (var join : sale.joins()) {
        joins.add(new Object[] {sale.key(), join.mention(), join.other(), join.ground().name()});
      }
    }
    items.add(sales);
    conflicts.add(sales);
    jdbc.batchUpdate(
        "INSERT INTO sale_member (mention_key, sale_key, position) VALUES (?, ?, ?)", members);
    jdbc.batchUpdate(
        "INSERT INTO sale_join (sale_key, mention_key, other_key, ground) VALUES (?, ?, ?, ?)",
        joins);
  }

  private static @Nullable Object[] row(Sale sale, String rules, long run, Timestamp now) {
    var terms = sale.terms();
    var row = new ArrayList<@Nullable Object>();
    row.add(sale.key());
    Collections.addAll(row, Columns.of(terms));
    row.add(terms.status().name());
    row.add(terms.stage() != null && terms.stage().isProposal());
    Collections.addAll(row, sale.firstReported(), sale.lastReported(), rules, run, now);
    return row.toArray();
  }

  private Map<String, List<String>> members(String where, Object... args) {
    return RowGroups.of(
        jdbc,
        "sale_key",
        "SELECT * FROM sale_member %s ORDER BY sale_key, position".formatted(where),
        row -> row.getString("mention_key"),
        args);
  }

  private Map<String, List<Join>> joins(String where, Object... args) {
    return RowGroups.of(
        jdbc,
        "sale_key",
        "SELECT * FROM sale_join %s ORDER BY sale_key, mention_key, other_key".formatted(where),
        row ->
            new Join(
                row.getString("mention_key"),
                row.getString("other_key"),
                Ground.valueOf(row.getString("ground"))),
        args);
  }
}
