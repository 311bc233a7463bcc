package org.transmittal.warehouse;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.transmittal.ledger.Reconciliation;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleMention;
import org.transmittal.warehouse.SaleTable.Stored;

/**
 * Makes the sales anew from the mentions that hold and from what people decided, and writes what
 * differs: the sales, a row of history for each value that changed, and an alias for each key that
 * is no longer one.
 */
@Component
public class LedgerWriter {
  private final MentionTable mentions;
  private final CopyTable copies;
  private final SaleTable sales;
  private final LikenessTable likeness;
  private final Testimonies testimonies;
  private final TestimonyTable testimony;
  private final DecisionTable decisions;
  private final ChangeTable history;
  private final AliasTable aliases;
  private final Clock clock;

  LedgerWriter(
      MentionTable mentions,
      CopyTable copies,
      SaleTable sales,
      LikenessTable likeness,
      Testimonies testimonies,
      TestimonyTable testimony,
      DecisionTable decisions,
      ChangeTable history,
      AliasTable aliases,
      Clock clock) {
    this.mentions = mentions;
    this.copies = copies;
    this.sales = sales;
    this.likeness = likeness;
    this.testimonies = testimonies;
    this.testimony = testimony;
    this.decisions = decisions;
    this.history = history;
    this.aliases = aliases;
    this.clock = clock;
  }

  /**
   * Brings the ledger up to date with all that was decided, within the caller's transaction.
   *
   * @return how many sales are new or changed, over all starts of the run
   */
  public int write(long run, String rules) {
    return write(run, rules, Window.ALL);
  }

  /**
   * The same for a run of a window, which leaves alone what was decided since the last run on sales
   * without a mention in it.
   *
   * @param window the articles that the run is about
   * @return how many sales are new or changed, over all starts of the run
   */
  public int write(long run, String rules, Window window) {
    var now = Timestamp.from(clock.instant());
    copies.write();
    var current = mentions.current();
    var before = sales.all();
    var stood = before.values().stream().map(Stored::sale).toList();
    var recorded = decisions.all();
    var honoured =
        window.holds(null, null)
            ? Honoured.everywhere(recorded)
            : Honoured.within(recorded, mentions.within(window), stood);
    var reconciled = Reconciliation.of(current, Honoured.decisions(honoured.now()));
    var causes = new Causes(rules, current, undecided(honoured, current));
    var changed = new ArrayList<Sale>();
    var changes = new ArrayList<ChangeTable.Row>();
    var after = byKey(reconciled);
    var predecessors = predecessors(before);
    for (var sale : after.values()) {
      var old = before.get(sale.key());
      if (old == null || !old.sale().equals(sale)) {
        changed.add(sale);
        changes.addAll(
            causes.ofChange(old != null ? old : first(sale.mentions(), predecessors), sale));
      }
    }
    var gone = before.keySet().stream().filter(key -> !after.containsKey(key)).toList();
    var successors = successors(gone, before, after);
    gone.forEach(key -> changes.addAll(causes.ofEnd(before.get(key), successors.get(key))));
    sales.remove(gone);
    sales.remove(changed.stream().map(Sale::key).filter(before::containsKey).toList());
    sales.add(changed, rules, run, now);
    likeness.write(reconciled.likely());
    decisions.write(honoured.now(), reconciled.outcomes(), keysByMention(after));
    testimony.write(testimonies.of(after.values(), current));
    history.write(changes, run, now);
    aliases.add(successors, run, now);
    aliases.remove(after.keySet().stream().filter(key -> !before.containsKey(key)).toList());
    return sales.writtenBy(run);
  }

  private static @Nullable Map<String, Sale> undecided(
      Honoured honoured, List<SaleMention> mentions) {
    return honoured.isUnchanged()
        ? null
        : byKey(Reconciliation.of(mentions, Honoured.decisions(honoured.before())));
  }

  private static Map<String, Sale> byKey(Reconciliation reconciled) {
    var sales = new TreeMap<String, Sale>();
    reconciled.sales().forEach(sale -> sales.put(sale.key(), sale));
    return sales;
  }

  private static Map<String, String> keysByMention(Map<String, Sale> sales) {
    var keys = new HashMap<String, String>();
    sales.forEach((key, sale) -> sale.mentions().forEach(mention -> keys.put(mention, key)));
    return keys;
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
}
