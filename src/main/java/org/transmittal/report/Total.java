package org.transmittal.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Bound;
import org.transmittal.sale.SaleGroup;
import org.transmittal.sale.SaleTerms;

/**
 * The amounts of one group in one currency, added up. Every case of the group is in exactly one
 * such total.
 *
 * @param group the kind of sale
 * @param currency ISO 4217 code; null for the cases that have no amount, or one whose currency is
 *     not settled
 * @param cases how many, with or without an amount
 * @param withoutAmount how many of these state no amount
 * @param withoutCurrency how many of these state an amount whose currency is not settled
 * @param amendments how many of these have an amount that restates an earlier case and is not added
 * @param added how many amounts of each bound were added; a bound that none has is absent
 * @param sum full units of the currency, of a range the low end; null if nothing was added
 * @param high the same with the high end of each range; null if no range was added
 */
public record Total(
    SaleGroup group,
    @Nullable String currency,
    int cases,
    int withoutAmount,
    int withoutCurrency,
    int amendments,
    Map<Bound, Integer> added,
    @Nullable BigDecimal sum,
    @Nullable BigDecimal high) {
  public Total {
    var ordered = new EnumMap<Bound, Integer>(Bound.class);
    ordered.putAll(added);
    added = Collections.unmodifiableMap(ordered);
  }

  /** Whether the amount of a case is in the sum. */
  boolean adds(SaleTerms terms) {
    return terms.group().equals(group)
        && isAddable(terms)
        && terms.amount().currency().equals(currency);
  }

  /** Whether what was added are amounts of proposals: estimates and ceilings, not prices. */
  public boolean ofProposals() {
    return sum != null && group.level() == SaleGroup.Level.PROPOSALS;
  }

  /** Whether one of the numbers added is not the amount itself, as a ceiling is not. */
  public boolean hasBounds() {
    return added.keySet().stream().anyMatch(bound -> bound != Bound.EXACT);
  }

  /** How many amounts were added. */
  public int addends() {
    return added.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** An amendment restates an earlier case and never adds to it. */
  static boolean isAddable(SaleTerms terms) {
    return terms.amount() != null
        && terms.amount().currency() != null
        && (terms.transmittal() == null || !terms.transmittal().isAmendment());
  }
}
