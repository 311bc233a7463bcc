package org.transmittal.sale;

import java.util.Locale;

/** What a stated number is a statement of; a bound is never shown as a plain value. */
public enum Bound {
  /** The number itself: "worth $3.64 billion", "32 missiles". */
  EXACT,
  /** A ceiling: "up to 1,200", "no more than", "as many as". */
  UP_TO,
  /** A floor: "more than $2bn", "at least", "over". */
  AT_LEAST,
  /** An estimate: "about", "nearly", "an estimated cost of". */
  APPROX,
  /** Two ends, both kept: "$96m-$147m". Never a midpoint. */
  RANGE;

  /** The lower-case word of the labelling guide and of the reports, such as {@code up_to}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The bound of a word.
   *
   * @throws IllegalArgumentException if there is no such bound
   */
  public static Bound of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
