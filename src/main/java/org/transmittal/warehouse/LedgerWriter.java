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
  private final ChangeTable history;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  LedgerWriter(
      MentionTable mentions,
      CopyTable copies,
      SaleTable sales,
      LikenessTable likeness,
      ChangeTable history,
      JdbcTemplate jdbc,
      Clock clock) {
    this.mentions = mentions;
    this.copies = copies;
    this.sales = sales;
    this.likeness = likeness;
    this.history = history;
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
    var changes = new ArrayList<ChangeTable.Row>();
    var after = new TreeMap<String, Sale>();
    var articles = new HashMap<String, String>();
    current.forEach(mention -> articles.put(mention.key(), mention.article()));
    var predecessors = predecessors(before);
    var reconciled = Reconciliation.of(current);
    for (var sale : reconciled.sales()) {
      after.put(sale.key(), sale);
      var old = before.get(sale.key());
      if (old == null || !old.sale().equals(sale)) {
        var known = old != null ? old : first(sale.mentions(), predecessors);
        changed.add(sale);
        var cause = cause(known, sale, rules, articles);
        SaleChange.between(known == null ? null : known.sale(), sale)
            .forEach(change -> changes.add(new ChangeTable.Row(change, cause)));
      }
    }
    var gone = before.keySet().stream().filter(key -> !after.containsKey(key)).toList();
    var successors = successors(gone, before, after);
    for (var key : gone) {
      var cause = cause(before.get(key), successors.get(key), rules, articles);
      SaleChange.end(before.get(key).sale())
          .forEach(change -> changes.add(new ChangeTable.Row(change, cause)));
    }
    sales.remove(gone);
    sales.remove(changed.stream().map(Sale::key).filter(before::containsKey).toList());
    sales.add(changed, rules, run, now);
    likeness.write(reconciled.likely());
    history.write(changes, run, now);
    writeAliases(successors, before, after, run, now);
    return changed.size();
  }

  private static Map<String, Stored> predecessors(Map<String, Stored> before) {
    var byMention = new HashMap<String, Stored>();
    before.values().forEach(old -> old.sale().mentions().forEach(m -> byMention.put(m, old)));
    return byMention;
  }

  /** The sale that now holds the earliest of the mentions of each key that is gone, if one does. */
  private static Map<String, Sale> successors(
      List<String> gone, Map<String, Stored> before, Map<String, Sale> after) {
    var holders = new HashMap<String, Sale>();
    after.values().forEach(sale -> sale.mentions().forEach(m -> holders.put(m, sale)));
    var successors = new TreeMap<String, Sale>();
    for (var key : gone) {
      var successor = first(before.get(key).sale().mentions(), holders);
      if (successor != null) {
        successors.put(key, successor);
      }
    }
    return successors;
  }

  /** What holds the earliest of some mentions that anything holds. */
  private static <T> @Nullable T first(List<String> mentions, Map<String, T> holders) {
    return mentions.stream()
        .map(holders::get)
        .filter(holder -> holder != null)
        .findFirst()
        .orElse(null);
  }

  /**
   * Why a sale is not as it was: a source if one came in, or if the rules are the same.
   *
   * @param now null where its mentions hold no more
   */
  private static ChangeTable.Cause cause(
      @Nullable Stored old, @Nullable Sale now, String rules, Map<String, String> articles) {
    var known = old == null ? List.<String>of() : old.sale().mentions();
    var told = now == null ? List.<String>of() : now.mentions();
    var added = told.stream().filter(mention -> !known.contains(mention)).toList();
    var byRules = old != null && !old.rules().equals(rules) && added.isEmpty();
    return new ChangeTable.Cause(
        byRules ? SaleChange.Reason.RULES : SaleChange.Reason.SOURCE,
        added.isEmpty() ? null : articles.get(added.getLast()));
  }

  /** A key that is gone leads to the sale that holds the earliest of its mentions now. */
  private void writeAliases(
      Map<String, Sale> successors,
      Map<String, Stored> before,
      Map<String, Sale> after,
      long run,
      Timestamp now) {
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
    // A key that is a sale again is no alias any more.
    jdbc.batchUpdate(
        "DELETE FROM sale_alias WHERE alias = ?",
        after.keySet().stream()
            .filter(key -> !before.containsKey(key))
            .map(key -> new Object[] {key})
            .toList());
  }
}
