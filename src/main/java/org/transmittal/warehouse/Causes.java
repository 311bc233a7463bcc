package org.transmittal.warehouse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.SaleChange;
import org.transmittal.ledger.SaleChange.Reason;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleMention;
import org.transmittal.warehouse.SaleTable.Stored;

/**
 * Why values of sales are not as they were: a decision where they would be other without what was
 * decided since, else a source if one came in or if the rules are the same, else the rules.
 */
final class Causes {
  private final String rules;
  private final Map<String, String> articles = new HashMap<>();
  private final @Nullable Map<String, Sale> undecided;

  /**
   * The causes of a run.
   *
   * @param undecided the sales, by key, as they would be without what was decided since the last
   *     run; null if nothing was
   */
  Causes(String rules, List<SaleMention> mentions, @Nullable Map<String, Sale> undecided) {
    this.rules = rules;
    this.undecided = undecided;
    mentions.forEach(mention -> articles.put(mention.key(), mention.article()));
  }

  /** The changes of a sale, each with its cause. */
  List<ChangeTable.Row> ofChange(@Nullable Stored old, Sale now) {
    var cause = cause(old, now);
    return SaleChange.between(old == null ? null : old.sale(), now).stream()
        .map(change -> new ChangeTable.Row(change, isDecided(change) ? decision() : cause))
        .toList();
  }

  /**
   * The changes of a key that is no sale any more.
   *
   * @param successor the sale that holds the earliest of its mentions now; null if none does
   */
  List<ChangeTable.Row> ofEnd(Stored gone, @Nullable Sale successor) {
    var kept = undecided != null && undecided.containsKey(gone.sale().key());
    var cause = kept ? decision() : cause(gone, successor);
    return SaleChange.end(gone.sale()).stream()
        .map(change -> new ChangeTable.Row(change, cause))
        .toList();
  }

  private boolean isDecided(SaleChange change) {
    if (undecided == null) {
      return false;
    }
    var otherwise = undecided.get(change.sale());
    return otherwise == null
        || !Objects.equals(SaleChange.value(change.field(), otherwise), change.after());
  }

  private static ChangeTable.Cause decision() {
    return new ChangeTable.Cause(Reason.DECISION, null);
  }

  private ChangeTable.Cause cause(@Nullable Stored old, @Nullable Sale now) {
    var known = old == null ? List.<String>of() : old.sale().mentions();
    var told = now == null ? List.<String>of() : now.mentions();
    var added = told.stream().filter(mention -> !known.contains(mention)).toList();
    var byRules = old != null && !old.rules().equals(rules) && added.isEmpty();
    return new ChangeTable.Cause(
        byRules ? Reason.RULES : Reason.SOURCE,
        added.isEmpty() ? null : articles.get(added.getLast()));
  }
}
