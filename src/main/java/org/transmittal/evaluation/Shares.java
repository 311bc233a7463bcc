package org.transmittal.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shares of counts, rounded to three places. */
final class Shares {
  /** Of a normal distribution, 95 % lies within so many deviations. */
  private static final double Z = 1.96;

  private Shares() {}

  /** A part of a whole; null where there is no whole. */
  static @Nullable Double of(int part, int whole) {
    return whole == 0 ? null : round((double) part / whole);
  }

  /** Precision, recall and the harmonic mean of both. */
  static List<Double> f1(int right, int extra, int missed) {
    var precision = right + extra == 0 ? 1.0 : (double) right / (right + extra);
    var recall = right + missed == 0 ? 1.0 : (double) right / (right + missed);
    var sum = precision + recall;
    var f1 = sum == 0 ? 0.0 : 2 * precision * recall / sum;
    return List.of(round(precision), round(recall), round(f1));
  }

  /** Wilson's interval, in which the true share lies with 95 % certainty; null without a whole. */
  static @Nullable List<Double> interval(int part, int whole) {
    if (whole == 0) {
      return null;
    }
    var p = (double) part / whole;
    var middle = p + Z * Z / (2 * whole);
    var half = Z * Math.sqrt(p * (1 - p) / whole + Z * Z / (4 * whole * whole));
    return List.of(
        round((middle - half) / (1 + Z * Z / whole)), round((middle + half) / (1 + Z * Z / whole)));
  }

  private static double round(double share) {
    return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
  }
}
