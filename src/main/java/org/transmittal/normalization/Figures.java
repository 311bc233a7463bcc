package org.transmittal.normalization;

import java.math.BigDecimal;

/** Reads numbers in figures, by the signs for groups and decimals of the text's language. */
final class Figures {
  /** Figures longer than any sum of money are no number, and could take for ever to be read. */
  private static final int LONGEST_FIGURE = 32;

  /** As many digits as a long has at least. */
  private static final int LONGEST_PLAIN = 18;

  private static final int GROUP = 3;

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
    var plain = plain(i);
    if (plain >= 0) {
      return new Found<>(BigDecimal.valueOf(plain), i, i + 1);
    }
    var raw = tokens.raw(i);
    if (raw.length() > LONGEST_FIGURE) {
      return new Found<>(BigDecimal.ZERO, i, i + 1);
    }
    String digits;
    if (raw.indexOf('.') >= 0 && raw.indexOf(',') >= 0) {
      var decimal = raw.lastIndexOf('.') > raw.lastIndexOf(',') ? '.' : ',';
      digits = raw.replace(decimal == '.' ? "," : ".", "").replace(decimal, '.');
    } else if (raw.indexOf(',') >= 0) {
      var groups = isGrouped(raw, ',', 2) && !(vietnamese && scaled);
      digits = groups ? raw.replace(",", "") : raw.replace(',', '.');
    } else {
      var groups =
          isGrouped(raw, '.', 3) && (vietnamese || raw.indexOf('.') != raw.lastIndexOf('.'));
      digits = groups ? raw.replace(".", "") : raw;
    }
    // More than one sign left: a date or a version, whose digits alone are no number.
    var value =
        digits.indexOf('.') == digits.lastIndexOf('.') ? new BigDecimal(digits) : BigDecimal.ZERO;
    return new Found<>(value, i, i + 1);
  }

  /**
   * Whether a sign parts digits in groups: 1,200 or 1.200.000.
   *
   * @param shortest how many digits a group may have between others: 2 in India's 21,00,000
   */
  private static boolean isGrouped(String raw, char sign, int shortest) {
    var groups = 0;
    for (var from = 0; from <= raw.length(); groups++) {
      var next = raw.indexOf(sign, from);
      var end = next < 0 ? raw.length() : next;
      var least = groups == 0 ? 1 : next < 0 ? GROUP : shortest;
      if (end - from < least || end - from > GROUP) {
        return false;
      }
      from = end + 1;
    }
    return groups > 1;
  }

  /** The value of digits alone; -1 where a sign stands among them, or they are too many. */
  private long plain(int i) {
    if (tokens.end(i) - tokens.start(i) > LONGEST_PLAIN) {
      return -1;
    }
    var value = 0L;
    for (var at = tokens.start(i); at < tokens.end(i); at++) {
      var c = tokens.text().charAt(at);
      if (!Letters.isDigit(c)) {
        return -1;
      }
      value = 10 * value + c - '0';
    }
    return value;
  }
}
