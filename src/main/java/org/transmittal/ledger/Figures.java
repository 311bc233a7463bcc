package org.transmittal.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Money;
import org.transmittal.sale.Quantity;

/**
 * Compares stated figures. Equal ones are the same, and so are an exact one and its rounding to two
 * digits or more: $3.64 billion and $3,637,000,000. What lies within a tenth, or on the right side
 * of a bound, is left open; the rest is different.
 */
final class Figures {
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private Figures() {}

  /** Compares two sums, each told in one or several currencies; of several one match is enough. */
  static Agreement amounts(List<Money> one, List<Money> other) {
    var comparable = false;
    var best = Agreement.DIFFERENT;
    for (var a : one) {
      for (var b : other) {
        if (a.currency() != null && a.currency().equals(b.currency())) {
          comparable = true;
          best = best.or(compare(a, b));
        }
      }
    }
    return comparable ? best : Agreement.OPEN;
  }

  /** Compares two numbers of pieces. */
  static Agreement quantities(Quantity one, Quantity other) {
    if (one.value() == other.value() && Objects.equals(one.high(), other.high())) {
      return Agreement.SAME;
    }
    var a = BigDecimal.valueOf(one.value());
    var b = BigDecimal.valueOf(other.value());
    return isWithin(one.bound(), a, high(one), b)
            || isWithin(other.bound(), b, high(other), a)
            || (isVague(one.bound(), other.bound()) && isNear(a, b))
        ? Agreement.OPEN
        : Agreement.DIFFERENT;
  }

  private static Agreement compare(Money one, Money other) {
    if (one.sameFigures(other)) {
      return Agreement.SAME;
    }
    if (one.high() == null
        && other.high() == null
        && (isRoundingOf(one.value(), other.value()) || isRoundingOf(other.value(), one.value()))) {
      return Agreement.SAME;
    }
    return isWithin(one.bound(), one.value(), one.high(), other.value())
            || isWithin(other.bound(), other.value(), other.high(), one.value())
            || isNear(one.value(), other.value())
        ? Agreement.OPEN
        : Agreement.DIFFERENT;
  }

  /** How many digits tell a figure: 2 of 1,200 and of $3.6 billion. */
  static int digits(BigDecimal value) {
    return value.signum() == 0 ? 1 : value.stripTrailingZeros().precision();
  }

  /** Rounded to a number of digits; what a rounding and the exact figure share. */
  static BigDecimal rounded(BigDecimal value, int digits) {
    return value.round(new MathContext(digits, RoundingMode.HALF_UP)).stripTrailingZeros();
  }

  private static boolean isRoundingOf(BigDecimal rounding, BigDecimal exact) {
    var digits = digits(rounding);
    return digits >= 2 && digits < digits(exact) && rounded(exact, digits).compareTo(rounding) == 0;
  }

  private static boolean isWithin(
      Bound bound, BigDecimal value, BigDecimal high, BigDecimal figure) {
    return switch (bound) {
      case UP_TO -> figure.compareTo(value) <= 0;
      case AT_LEAST -> figure.compareTo(value) >= 0 && isNear(value, figure);
      case RANGE -> figure.compareTo(value) >= 0 && figure.compareTo(high) <= 0;
      case EXACT, APPROX -> false;
    };
  }

  private static boolean isVague(Bound one, Bound other) {
    return one == Bound.APPROX || other == Bound.APPROX;
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(one.max(other).multiply(TENTH)) <= 0;
  }

  private static BigDecimal high(Quantity quantity) {
    return BigDecimal.valueOf(quantity.high() == null ? quantity.value() : quantity.high());
  }
}
