package org.transmittal.normalization;

import java.util.List;
import java.util.Set;

/** Letters that stand for money before a figure without a space: USD750, P18.9 billion. */
final class MoneyLetters {
  /** Letters that are a sign of money before a large figure alone: the peso's and the rand's. */
  private static final String SHORT_SIGNS = "PR";

  private static final List<String> SCALES =
      List.of(
          "billion",
          "million",
          "trillion",
          "bn",
          "mn",
          "mln",
          "crore",
          "lakh",
          "tỷ",
          "tỉ",
          "triệu");

  private final Set<String> currencyCodes;

  MoneyLetters(Set<String> currencyCodes) {
    this.currencyCodes = Set.copyOf(currencyCodes);
  }

  /**
   * Whether letters before a figure are those of a currency: USD750, and P18.9 billion, R700m or
   * DM12,000,000, but neither P8 nor DM63, which are codes.
   */
  boolean precedes(char[] text, int start, int end) {
    if (!Letters.isDigit(Letters.at(text, end))) {
      return false;
    }
    var isCode = currencyCodes.contains(new String(text, start, end - start));
    return end - start > 2
        ? isCode
        : (isCode || end - start == 1 && SHORT_SIGNS.indexOf(text[start]) >= 0)
            && isLarge(text, end);
  }

  /** Whether a figure has a power of ten or thousands: 18.9 billion, 12,000,000. */
  private static boolean isLarge(char[] text, int start) {
    var end = start;
    var isGrouped = false;
    while (Letters.isDigit(Letters.at(text, end))
        || Letters.at(text, end) == '.'
        || Letters.at(text, end) == ',') {
      isGrouped |= Letters.at(text, end) == ',' && Letters.isDigit(Letters.at(text, end + 3));
      end++;
    }
    var scale = Letters.at(text, end) == ' ' || Letters.at(text, end) == '-' ? end + 1 : end;
    return isGrouped || SCALES.stream().anyMatch(word -> isAt(word, text, scale));
  }

  private static boolean isAt(String word, char[] text, int start) {
    for (var i = 0; i < word.length(); i++) {
      if (Letters.at(text, start + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
