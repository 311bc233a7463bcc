package org.transmittal.extraction;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.transmittal.normalization.Amount;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Money;

/**
 * A sum over several packages that are told with sums of their own: the parts are the sales, by the
 * labelling guide, and what was said of the total holds for each of them.
 */
final class GrandTotal {
  private static final BigDecimal MOST = new BigDecimal("0.85");

  /** Of so many parts some can be told without a sum. */
  private static final int MANY = 3;

  private static final BigDecimal SOME = new BigDecimal("0.4");

  private GrandTotal() {}

  /** The drafts without one whose sum is that of the others. */
  static List<SaleDraft> resolve(List<SaleDraft> drafts) {
    for (var total : drafts) {
      if (total.amount() == null) {
        continue;
      }
      var all = drafts.stream().filter(d -> d != total && isPart(d, total)).toList();
      var lesser = drafts.stream().filter(d -> d != total && isLess(d, total)).toList();
      if (lesser.size() > all.size() && Amounts.rounds(sumOf(total), sum(lesser))) {
        all = lesser; // also to buyers that the total did not name
      }
      var told = all.stream().filter(part -> !part.isBackground()).toList();
      // "Another sale" is one of them where the total has no other sum for it.
      var parts = told.size() < all.size() && Amounts.near(sum(all), sumOf(total)) ? all : told;
      if (parts.size() >= 2 && addsUp(sum(parts), parts.size(), total)) {
        // One notification covers them all, whichever of them its words stand beside.
        parts.forEach(part -> total.course().raise(part.course()));
        parts.forEach(part -> part.inherit(total));
        return drafts.stream().filter(draft -> draft != total).toList();
      }
    }
    return List.copyOf(drafts);
  }

  /** Where nothing is counted under the total and some part has no sum, most of it is enough. */
  private static boolean addsUp(Money sum, int parts, SaleDraft draft) {
    var total = sumOf(draft);
    return Amounts.near(sum, total)
        || draft.total() == 0 && Amounts.rounds(total, sum)
        || (draft.total() == 0
            && sum.value().compareTo(total.value().multiply(parts < MANY ? MOST : SOME)) >= 0
            && sum.value().compareTo(total.value()) < 0);
  }

  private static boolean isPart(SaleDraft part, SaleDraft total) {
    return isLess(part, total)
        && (part.recipients().isEmpty()
            || !Collections.disjoint(part.recipients().keySet(), total.recipients().keySet()));
  }

  private static boolean isLess(SaleDraft part, SaleDraft total) {
    return part.amount() != null
        && total.amount() != null
        && isPart(part.amount().value(), total.amount().value());
  }

  /** Whether a sum can be a part of another: less, in the same currency. */
  static boolean isPart(Amount part, Amount total) {
    var sum = total.money();
    var money = part.money();
    return money.currency() != null
        && money.currency().equals(sum.currency())
        && money.value().compareTo(sum.value()) < 0;
  }

  private static Money sumOf(SaleDraft total) {
    return total.amount().value().money();
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
