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
      var parts = parts(drafts, total);
      if (!parts.isEmpty()) {
        // One notification covers them all, whichever of them its words stand beside.
        parts.forEach(part -> total.course().raise(part.course()));
        parts.forEach(part -> part.inherit(total));
        return drafts.stream().filter(draft -> !isToldAs(draft, total)).toList();
      }
    }
    return List.copyOf(drafts);
  }

  /** The total, or its sum told again without goods. */
  private static boolean isToldAs(SaleDraft draft, SaleDraft total) {
    return draft == total
        || draft.items().isEmpty()
            && draft.amount() != null
            && Amounts.same(draft.amount().value(), total.amount().value());
  }

  /** The parts that a total is of: sales to its buyers, then also to nobody, or to others. */
  private static List<SaleDraft> parts(List<SaleDraft> drafts, SaleDraft total) {
    var lesser = drafts.stream().filter(d -> d != total && isLess(d, total)).toList();
    if (lesser.isEmpty()) {
      return lesser;
    }
    var all = lesser.stream().filter(part -> isOpenTo(part, total)).toList();
    var named = all.stream().filter(part -> !part.recipients().isEmpty()).toList();
    for (var some : List.of(named, all)) {
      var told = some.stream().filter(part -> !part.isBackground()).toList();
      // "Another sale" is one of them where the total has no other sum for it.
      var isWhole = told.size() < some.size() && Amounts.near(sum(some, total), sumOf(total));
      var parts = isWhole ? some : told;
      if (parts.size() >= 2 && addsUp(sum(parts, total), parts.size(), total)) {
        return parts;
      }
    }
    var sum = sum(lesser, total);
    var isOfNobody = total.recipients().isEmpty() && lesser.size() > 1;
    return lesser.size() > all.size()
            && (Amounts.rounds(sumOf(total), sum) || isOfNobody && Amounts.near(sum, sumOf(total)))
        ? lesser
        : List.of();
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

  private static boolean isOpenTo(SaleDraft part, SaleDraft total) {
    return part.recipients().isEmpty()
        || !Collections.disjoint(part.recipients().keySet(), total.recipients().keySet());
  }

  private static boolean isLess(SaleDraft part, SaleDraft total) {
    return part.amount() != null
        && total.amount() != null
        && isPart(part.amount().value(), total.amount().value());
  }

  /** Whether a sum can be a part of another: less, in the same currency. */
  static boolean isPart(Amount part, Amount total) {
    return areOfOneCurrency(part, total)
        && part.money().value().compareTo(total.money().value()) < 0;
  }

  /** Crowns of no country yet are those of a sum in Danish crowns. */
  private static boolean areOfOneCurrency(Amount one, Amount other) {
    var code = one.money().currency();
    var otherCode = other.money().currency();
    if (code == null && otherCode == null) {
      return !Collections.disjoint(one.candidates(), other.candidates());
    }
    return code == null
        ? one.candidates().contains(otherCode)
        : otherCode == null ? other.candidates().contains(code) : code.equals(otherCode);
  }

  /** The sum of a total; rupees of no country yet are those of the first that they can be of. */
  private static Money sumOf(SaleDraft total) {
    var amount = total.amount().value();
    var money = amount.money();
    return money.currency() != null || amount.candidates().isEmpty()
        ? money
        : new Money(money.value(), money.high(), amount.candidates().getFirst(), money.bound());
  }

  private static Money sum(List<SaleDraft> parts, SaleDraft total) {
    var sum = BigDecimal.ZERO;
    for (var part : parts) {
      sum = sum.add(part.amount().value().money().value());
    }
    return new Money(sum, null, sumOf(total).currency(), Bound.EXACT);
  }
}
