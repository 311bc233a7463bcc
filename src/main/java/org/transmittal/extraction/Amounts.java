package org.transmittal.extraction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.transmittal.normalization.Amount;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Money;

/** Compares sums that an article states more than once, rounded or in another currency. */
final class Amounts {
  /** "$3.6 billion" in a headline is the $3.64 billion of the text. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.02");

  /** A round sum is not used as a floor for what is nearer to the next. */
  private static final BigDecimal FLOOR = new BigDecimal("1.25");

  /** "Nearly half a billion" can be 414 million. */
  private static final BigDecimal ABOUT = new BigDecimal("0.2");

  private Amounts() {}

  /** Whether two sums can be the same one: in any of their currencies, within rounding. */
  static boolean same(Amount one, Amount other) {
    for (var a : all(one)) {
      for (var b : all(other)) {
        if (near(a, b) || rounds(a, b) || rounds(b, a) || isEnd(a, b) || isEnd(b, a)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The $147 million of "from $96 million to $147 million". */
  private static boolean isEnd(Money range, Money sum) {
    return range.high() != null
        && sum.high() == null
        && range.currency() != null
        && range.currency().equals(sum.currency())
        && range.high().compareTo(sum.value()) == 0;
  }

  /** Whether a headline's figure is a sum in one of its currencies, or its digits in another. */
  static boolean headlines(Amount headline, Amount sum) {
    var same = headline.money().value().compareTo(sum.money().value()) == 0;
    return same || all(sum).stream().anyMatch(money -> headlines(headline.money(), money));
  }

  /** Whether a headline's figure is a sum cut or rounded to as many digits: $1 billion of 1.16. */
  private static boolean headlines(Money headline, Money sum) {
    if (headline.currency() == null || !headline.currency().equals(sum.currency())) {
      return false;
    }
    var digits = new MathContext(headline.value().stripTrailingZeros().precision());
    var value = headline.value();
    return value.compareTo(sum.value().round(digits)) == 0
        || value.compareTo(
                sum.value().round(new MathContext(digits.getPrecision(), RoundingMode.DOWN)))
            == 0;
  }

  /** Whether a loose figure can stand for a sum: a floor below it, or one digit about it. */
  static boolean rounds(Money loose, Money sum) {
    if (loose.currency() == null || !loose.currency().equals(sum.currency())) {
      return false;
    }
    var margin = loose.value().multiply(ABOUT);
    return isFloorOf(loose, sum)
        || loose.bound() == Bound.APPROX
            && loose.value().stripTrailingZeros().precision() == 1
            && sum.value().stripTrailingZeros().precision() > 1
            && loose.value().subtract(sum.value()).abs().compareTo(margin) <= 0;
  }

  /** "More than $3 billion" in a headline is the $3.5 billion of the text. */
  private static boolean isFloorOf(Money floor, Money sum) {
    return floor.bound() == Bound.AT_LEAST
        && sum.bound() != Bound.AT_LEAST
        && floor.currency() != null
        && floor.currency().equals(sum.currency())
        && floor.value().compareTo(sum.value()) <= 0
        && floor.value().multiply(FLOOR).compareTo(sum.value()) > 0;
  }

  /** Whether two sums of one currency differ by rounding at most. */
  static boolean near(Money one, Money other) {
    if (one.currency() == null || !one.currency().equals(other.currency())) {
      return false;
    }
    var difference = one.value().subtract(other.value()).abs();
    return difference.compareTo(one.value().max(other.value()).multiply(ROUNDING)) <= 0;
  }

  private static List<Money> all(Amount amount) {
    var all = new ArrayList<>(amount.alternatives());
    all.add(amount.money());
    return all;
  }
}
