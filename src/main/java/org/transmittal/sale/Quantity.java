package org.transmittal.sale;

import org.jspecify.annotations.Nullable;

/**
 * How many of an item, as a text states it.
 *
 * @param value pieces, at least 1; of a range the low end
 * @param high the high end of a range, above {@code value}; null for every other bound
 * @param bound what the number is a statement of
 */
public record Quantity(long value, @Nullable Long high, Bound bound) {
  public Quantity {
    if (value < 1) {
      throw new IllegalArgumentException("a quantity below one: " + value);
    }
    if ((high != null) != (bound == Bound.RANGE)) {
      throw new IllegalArgumentException("a range, and nothing else, has two ends");
    }
    if (high != null && high <= value) {
      throw new IllegalArgumentException("a range runs upwards: " + value + " to " + high);
    }
  }

  /** So many, exactly. */
  public static Quantity exactly(long value) {
    return new Quantity(value, null, Bound.EXACT);
  }
}
