package org.transmittal.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers in English words and digits, the same under every locale, never rounded. */
final class Numbers {
  private static final int MILLION_DIGITS = 6;
  private static final int MOST_DECIMALS = 3;

  private Numbers() {}

  /** {@code 1,200}, {@code 96.5}. */
  static String plain(BigDecimal number) {
    var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /** {@code 3,640 million}, and in full below a million or where that would hide digits. */
  static String large(BigDecimal number, @Nullable BigDecimal high) {
    var inMillions = fitsMillions(number) && (high == null || fitsMillions(high));
    var low = plain(inMillions ? millions(number) : number);
    var range = high == null ? low : low + "–" + plain(inMillions ? millions(high) : high);
    return inMillions ? range + " million" : range;
  }

  private static boolean fitsMillions(BigDecimal number) {
    return number.precision() - number.scale() > MILLION_DIGITS
        && millions(number).scale() <= MOST_DECIMALS;
  }

  private static BigDecimal millions(BigDecimal number) {
    return number.movePointLeft(MILLION_DIGITS).stripTrailingZeros();
  }
}
