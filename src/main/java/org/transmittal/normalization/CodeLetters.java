package org.transmittal.normalization;

/** Letters and figures that a hyphen or a slash joins to the code of a type: F-35, AN/TPY-2. */
final class CodeLetters {
  static final String HYPHENS = "-\u2010\u2011\u2012\u2013";
  private static final int LONGEST_PREFIX = 6;
  private static final int SHORT_PREFIX = 3;

  private CodeLetters() {}

  /**
   * Where a designation that begins with these letters ends, or their own end if it is none: a
   * compound by hyphens and slashes in which a digit comes early, and whose prefix is short and has
   * a capital. Segments behind it that are plain words ("F-35-related") are left out.
   */
  static int end(char[] text, int start, int end) {
    if (end - start > LONGEST_PREFIX || !isBeforeCode(text, end)) {
      return end;
    }
    var digits = 0;
    var last = end;
    for (var at = end; ; ) {
      var joined = at;
      // A stray space before the hyphen is common in Vietnamese copy: "S -400", "Su -35".
      if (digits == 0 && Letters.at(text, at) == ' ' && isShortPrefix(text, start, end)) {
        joined += Letters.isDigit(Letters.at(text, at + 2)) ? 1 : 0;
      }
      if (isJoint(Letters.at(text, joined))) {
        joined++;
      } else if (joined > at) {
        return last;
      }
      var from = joined;
      var letters = Letters.end(text, from);
      var to = letters;
      while (Letters.isDigit(Letters.at(text, to)) || Letters.isLetter(Letters.at(text, to))) {
        digits += Letters.isDigit(Letters.at(text, to)) ? 1 : 0;
        to++;
      }
      if (to == from || (to == letters && letters - from > 2 && digits > 0)) {
        return last;
      }
      if (digits == 0 && joined - at >= 2) {
        return last;
      }
      at = to;
      if (digits > 0) {
        last = to;
      } else if (to - start > 12) {
        return end;
      }
    }
  }

  /** Whether a figure or a joint stands at an offset, or a stray space before both. */
  private static boolean isBeforeCode(char[] text, int at) {
    var next = Letters.at(text, at);
    return Letters.isDigit(next)
        || isJoint(next)
        || (next == ' '
            && isJoint(Letters.at(text, at + 1))
            && Letters.isDigit(Letters.at(text, at + 2)));
  }

  /** Su, MiG, Kh, FPS: the letters of a type, and no name of a place before a day's number. */
  private static boolean isShortPrefix(char[] text, int start, int end) {
    return end - start <= SHORT_PREFIX && Letters.isUpper(text[start]) && isAscii(text, start, end);
  }

  private static boolean isJoint(char c) {
    return c == '/' || HYPHENS.indexOf(c) >= 0 && c != '\u2013';
  }

  private static boolean isAscii(char[] text, int start, int end) {
    for (var i = start; i < end; i++) {
      if (text[i] > 127) {
        return false;
      }
    }
    return true;
  }
}
