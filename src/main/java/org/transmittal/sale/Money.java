package org.transmittal.sale;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount as a text states it.
 *
 * @param value full units of the currency (3.64 billion is 3640000000), never negative; of a range
 *     the low end
 * @param high the high end of a range, above {@code value}; null for every other bound
 * @param currency ISO 4217 code; null where the sign could mean several currencies and neither the
 *     parties nor the place settle it
 * @param bound what the number is a statement of
 */
public record Money(
    BigDecimal value, @Nullable BigDecimal high, @Nullable String currency, Bound bound) {
  public Money {
    value = plain(value);
    high = high == null ? null : plain(high);
    if (value.signum() < 0) {
      throw new IllegalArgumentException("an amount below zero: " + value);
    }
    if ((high != null) != (bound == Bound.RANGE)) {
      throw new IllegalArgumentException("a range, and nothing else, has two ends");
    }
    if (high != null && high.compareTo(value) <= 0) {
      throw new IllegalArgumentException("a range runs upwards: " + value + " to " + high);
    }
  }

  /** Whether both state the same figures in the same currency, whatever the bound. */
  public boolean sameFigures(Money other) {
    return value.equals(other.value)
        && Objects.equals(high, other.high)
        && currency != null
        && currency.equals(other.currency);
  }

  /**
   * One scale for equal numbers, so that equality is of values and not of how they were written.
   */
  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
