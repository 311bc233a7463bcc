package org.transmittal.extraction;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Amount;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Money;

/**
 * A sum over several packages that are told with sums of their own: the parts are the sales, by the
 * labelling guide, and what was said of the total holds for each of them.
 */
final class GrandTotal {
  private GrandTotal() {}

  /** The drafts without one whose sum is that of the others. */
  static List<SaleDraft> resolve(List<SaleDraft> drafts) {
    for (var total : drafts) {
      var parts =
          drafts.stream().filter(d -> d != total && isPart(d.amount(), total.amount())).toList();
      if (parts.size() >= 2 && Amounts.near(sum(parts), total.amount().value().money())) {
        parts.forEach(part -> part.inherit(total));
        return drafts.stream().filter(draft -> draft != total).toList();
      }
    }
    return List.copyOf(drafts);
  }

  private static boolean isPart(
      SaleDraft.@Nullable Told<Amount> part, SaleDraft.@Nullable Told<Amount> total) {
    if (part == null || total == null) {
      return false;
    }
    var sum = total.value().money();
    var money = part.value().money();
    return money.currency() != null
        && money.currency().equals(sum.currency())
        && money.value().compareTo(sum.value()) < 0;
  }

  private static Money sum(List<SaleDraft> parts) {
    var sum = BigDecimal.ZERO;
    String currency = null;
    for (var part : parts) {
      sum = sum.add(part.amount().value().money().value());
      currency = part.amount().value().money().currency();
    }
    return new Money(sum, null, currency, Bound.EXACT);
  }
}
