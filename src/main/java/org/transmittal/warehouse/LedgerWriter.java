package org.transmittal.warehouse;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.ledger.Reconciliation;
import org.transmittal.ledger.SaleChange;
import org.transmittal.sale.Sale;
import org.transmittal.warehouse.SaleTable.Stored;

/**
 * Makes the sales anew from the mentions that hold, and writes what differs: the sales, a row of
 * history for each value that changed, and an alias for each key that is no longer one.
 */
@Component
public class LedgerWriter {
  private final MentionTable mentions;
  private final CopyTable copies;
  private final SaleTable sales;
  private final LikenessTable likeness;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  LedgerWriter(
      MentionTable mentions,
      CopyTable copies,
      SaleTable sales,
      LikenessTable likeness,
      JdbcTemplate jdbc,
      Clock clock) {
    this.mentions = mentions;
    this.copies = copies;
    this.sales = sales;
    this.likeness = likeness;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Brings the ledger up to date, within the caller's transaction.
   *
   * @return how many sales are new or changed
   */
  public int write(long run, String rules) {
    var now = Timestamp.from(clock.instant());
    copies.write();
    var current = mentions.current();
    var before = sales.all();
    var changed = new ArrayList<Sale>();
    var changes = new ArrayList<@Nullable Object[]>();
    var after = new TreeMap<String, Sale>();
    var articles = new HashMap<String, String>();
    current.forEach(mention -> articles.put(mention.key(), mention.article()));
    var predecessors = predecessors(before);
    var reconciled = Reconciliation.of(current);
    for (var sale : reconciled.sales()) {
      after.put(sale.key(), sale);
      var old = before.get(sale.key());
      if (old == null || !old.sale().equals(sale)) {
        var known = old != null ? old : predecessor(sale, predecessors);
        changed.add(sale);
        changes.addAll(changes(known, sale, rules, articles, run, now));
      }
    }
    var gone = before.keySet().stream().filter(key -> !after.containsKey(key)).toList();
    sales.remove(gone);
    sales.remove(changed.stream().map(Sale::key).filter(before::containsKey).toList());
    sales.add(changed, rules, run, now);
    likeness.write(reconciled.likely());
    writeChanges(changes);
    writeAliases(gone, before, after, run, now);
    return changed.size();
  }

  private static Map<String, Stored> predecessors(Map<String, Stored> before) {
    var byMention = new HashMap<String, Stored>();
    before.values().forEach(old -> old.sale().mentions().forEach(m -> byMention.put(m, old)));
    return byMention;
  }

  /** The sale that held the earliest of a sale's mentions under another key. */
  private static @Nullable Stored predecessor(Sale sale, Map<String, Stored> byMention) {
    return sale.mentions().stream()
        .map(byMention::get)
        .filter(old -> old != null)
        .findFirst()
        .orElse(null);
  }

  private static List<@Nullable Object[]> changes(
      @Nullable Stored old,
      Sale sale,
      String rules,
      Map<String, String> articles,
      long run,
      Timestamp now) {
    var known = old == null ? List.<String>of() : old.sale().mentions();
    var added = sale.mentions().stream().filter(mention -> !known.contains(mention)).toList();
    var byRules = old != null && !old.rules().equals(rules) && added.isEmpty();
    var reason = byRules ? SaleChange.Reason.RULES : SaleChange.Reason.SOURCE;
    var source = added.isEmpty() ? null : articles.get(added.getLast());
    var rows = new ArrayList<@Nullable Object[]>();
    for (var change : SaleChange.between(old == null ? null : old.sale(), sale)) {
      rows.add(
          new @Nullable Object[] {
            sale.key(),
            change.field().name(),
            run,
            change.before(),
            change.after(),
            reason.name(),
            source,
            now
          });
    }
    return rows;
  }

  private void writeChanges(List<@Nullable Object[]> changes) {
    jdbc.batchUpdate(
        """
        INSERT INTO sale_change (sale_key, field, run_id, before_value, after_value, reason,
          article_key, known_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE after_value = VALUES(after_value), reason = VALUES(reason),
          article_key = VALUES(article_key), known_at = VALUES(known_at)\
        """,
        changes);
  }

  /** A key that is gone leads to the sale that holds the earliest of its mentions now. */
  private void writeAliases(
      List<String> gone,
      Map<String, Stored> before,
      Map<String, Sale> after,
      long run,
      Timestamp now) {
    var holder = new HashMap<String, String>();
    after.values().forEach(sale -> sale.mentions().forEach(m -> holder.put(m, sale.key())));
    for (var key : gone) {
      before.get(key).sale().mentions().stream()
          .map(holder::get)
          .filter(successor -> successor != null)
          .findFirst()
          .ifPresent(
              successor -> {
                jdbc.update(
                    "UPDATE sale_alias SET sale_key = ? WHERE sale_key = ?", successor, key);
                jdbc.update(
                    """
                    INSERT INTO sale_alias (alias, sale_key, run_id, since) VALUES (?, ?, ?, ?)
                    ON DUPLICATE KEY UPDATE sale_key = VALUES(sale_key)\
                    """,
                    key,
                    successor,
                    run,
                    now);
              });
    }
    // A key that is a sale again is no alias any more.
    jdbc.batchUpdate(
        "DELETE FROM sale_alias WHERE alias = ?",
        after.keySet().stream()
            .filter(key -> !before.containsKey(key))
            .map(key -> new Object[] {key})
            .toList());
  }
}
