package org.transmittal.report;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Bound;
import org.transmittal.sale.SaleGroup;
import org.transmittal.sale.SaleTerms;

/** A total under way: cases of one group, all in one currency or all without one. */
final class TotalBuilder {
  private final SaleGroup group;
  private final @Nullable String currency;
  private final Map<Bound, Integer> added = new EnumMap<>(Bound.class);
  private int cases;
  private int withoutAmount;
  private int withoutCurrency;
  private int amendments;
  private @Nullable BigDecimal sum;
  private BigDecimal highEnds = BigDecimal.ZERO;

  TotalBuilder(SaleGroup group, @Nullable String currency) {
    this.group = group;
    this.currency = currency;
  }

  void add(SaleTerms terms) {
    cases++;
    var amount = terms.amount();
    if (amount == null) {
      withoutAmount++;
    } else if (amount.currency() == null) {
      withoutCurrency++;
    } else if (!Total.isAddable(terms)) {
      amendments++;
    } else {
      added.merge(amount.bound(), 1, Integer::sum);
      sum = sum == null ? amount.value() : sum.add(amount.value());
      highEnds = highEnds.add(amount.high() == null ? amount.value() : amount.high());
    }
  }

  Total build() {
    return new Total(
        group,
        currency,
        cases,
        withoutAmount,
        withoutCurrency,
        amendments,
        added,
        sum,
        added.containsKey(Bound.RANGE) ? highEnds : null);
  }
}
