package org.transmittal.normalization;

/**
 * What stands for a character where texts are looked over for words: the letters are 1 to 26, and
 * all that is no letter and no figure is 0. A word is a run of letters or of figures, so that
 * "F-16", "F 16" and "F16" are two words each, and the same.
 */
final class Symbols {
  /** Bits of a symbol. */
  static final int BITS = 5;

  /** How many there are. */
  static final int COUNT = 1 << BITS;

  /**
   * A character that can hide a word: an accent that stands apart, a sign that is not seen, the
   * beginning of a tag.
   */
  static final byte VEIL = COUNT - 1;

  private static final byte FIGURE = 27;
  private static final byte OTHER = 28;
  private static final String HIDING = "<\u00ad\u200b";
  private static final byte[] ALL = new byte[Character.MAX_VALUE + 1];

  static {
    for (var i = 0; i < ALL.length; i++) {
      ALL[i] = symbolOf((char) i);
    }
  }

  private Symbols() {}

  static byte of(char c) {
    return ALL[c];
  }

  static boolean isFigure(char c) {
    return ALL[c] == FIGURE;
  }

  /** Where the next word begins, at {@code to} if none does. */
  static int next(char[] text, int from, int to) {
    var next = from;
    while (next < to && ALL[text[next]] == 0) {
      next++;
    }
    return next;
  }

  /** Where a word ends that begins here. */
  static int end(char[] text, int start, int to) {
    var end = start;
    if (start < to) {
      var figures = isFigure(text[start]);
      while (end < to && ALL[text[end]] != 0 && isFigure(text[end]) == figures) {
        end++;
      }
    }
    return end;
  }

  private static byte symbolOf(char c) {
    var lower = Letters.lower(c);
    if (lower >= 'a' && lower <= 'z') {
      return (byte) (lower - 'a' + 1);
    }
    if (Letters.isDigit(c)) {
      return FIGURE;
    }
    if (Letters.isPart(c) && !Letters.isLetter(c) || HIDING.indexOf(c) >= 0) {
      return VEIL;
    }
    return Letters.isLetter(c) ? (byte) (OTHER + lower % (VEIL - OTHER)) : 0;
  }
}
