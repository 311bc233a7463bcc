package org.transmittal.normalization;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads numbers in figures, by the signs for groups and decimals of the text's language. */
final class Figures {
  /** Figures longer than any sum of money are no number, and could take for ever to be read. */
  private static final int LONGEST_FIGURE = 32;

  /** As many digits as a long has at least. */
  private static final int LONGEST_PLAIN = 18;

  private static final Pattern COMMA_GROUPS = Pattern.compile("\\d{1,3}(,\\d{2,3})*,\\d{3}");
  private static final Pattern POINT_GROUPS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");

  private final Tokens tokens;
  private final boolean vietnamese;

  Figures(Tokens tokens, boolean vietnamese) {
    this.tokens = tokens;
    this.vietnamese = vietnamese;
  }

  /**
   * The value of figures. The same figures are a decimal before a power of ten ("1.375 billion")
   * and groups of three elsewhere; which sign does which depends on the language.
   *
   * @param scaled whether a power of ten stands behind them
   */
  Found<BigDecimal> at(int i, boolean scaled) {
    var raw = tokens.raw(i);
    if (raw.length() <= LONGEST_PLAIN && isPlain(raw)) {
      return new Found<>(BigDecimal.valueOf(Long.parseLong(raw)), i, i + 1);
    }
    if (raw.length() > LONGEST_FIGURE) {
      return new Found<>(BigDecimal.ZERO, i, i + 1);
    }
    String digits;
    if (raw.indexOf('.') >= 0 && raw.indexOf(',') >= 0) {
      var decimal = raw.lastIndexOf('.') > raw.lastIndexOf(',') ? '.' : ',';
      digits = raw.replace(decimal == '.' ? "," : ".", "").replace(decimal, '.');
    } else if (raw.indexOf(',') >= 0) {
      var groups = COMMA_GROUPS.matcher(raw).matches() && !(vietnamese && scaled);
      digits = groups ? raw.replace(",", "") : raw.replace(',', '.');
    } else {
      var groups =
          POINT_GROUPS.matcher(raw).matches()
              && (vietnamese || raw.indexOf('.') != raw.lastIndexOf('.'));
      digits = groups ? raw.replace(".", "") : raw;
    }
    // More than one sign left: a date or a version, whose digits alone are no number.
    var value =
        digits.indexOf('.') == digits.lastIndexOf('.') ? new BigDecimal(digits) : BigDecimal.ZERO;
    return new Found<>(value, i, i + 1);
  }

  private static boolean isPlain(String raw) {
    for (var i = 0; i < raw.length(); i++) {
      if (!Letters.isDigit(raw.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
