package org.transmittal.normalization;

/** What each character is, looked up rather than worked out: texts are read one by one. */
final class Letters {
  private static final byte LETTER = 1;
  private static final byte UPPER = 2;
  private static final byte DIGIT = 4;
  private static final byte SPACE = 8;
  private static final byte MARK = 16;
  private static final byte ODD = 32;

  /** A letter whose lower case is two characters: İ. */
  private static final char ODD_I = '\u0130';

  /** A letter whose lower case depends on what follows: Σ. */
  private static final char ODD_S = '\u03a3';

  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];
  private static final char[] LOWER = new char[Character.MAX_VALUE + 1];

  static {
    for (var i = 0; i < KINDS.length; i++) {
      var c = (char) i;
      LOWER[i] = Character.toLowerCase(c);
      KINDS[i] =
          (byte)
              ((Character.isLetter(c) ? LETTER : 0)
                  | (Character.isUpperCase(c) ? UPPER : 0)
                  | (c >= '0' && c <= '9' ? DIGIT : 0)
                  | (Character.isWhitespace(c) || c == '\u00a0' ? SPACE : 0)
                  | (Character.getType(c) == Character.NON_SPACING_MARK ? MARK : 0)
                  | (c == ODD_I || c == ODD_S ? ODD : 0));
    }
  }

  private Letters() {}

  /** What a character is, as a set to be asked for by the methods below. */
  static int kinds(char c) {
    return KINDS[c];
  }

  /** Whether a set of kinds has that of a letter. */
  static boolean haveLetter(int kinds) {
    return (kinds & LETTER) != 0;
  }

  /** Whether a set of kinds has that of white space. */
  static boolean haveSpace(int kinds) {
    return (kinds & SPACE) != 0;
  }

  /** Whether a set of kinds has that of a capital. */
  static boolean haveUpper(int kinds) {
    return (kinds & UPPER) != 0;
  }

  /** Whether a set of kinds has that of an odd letter. */
  static boolean haveOdd(int kinds) {
    return (kinds & ODD) != 0;
  }

  static boolean isLetter(char c) {
    return (KINDS[c] & LETTER) != 0;
  }

  /** A letter, or the mark of one that stands apart. */
  static boolean isPart(char c) {
    return (KINDS[c] & (LETTER | MARK)) != 0;
  }

  static boolean isUpper(char c) {
    return (KINDS[c] & UPPER) != 0;
  }

  /** One of the ten of ASCII. */
  static boolean isDigit(char c) {
    return (KINDS[c] & DIGIT) != 0;
  }

  static boolean isLetterOrDigit(char c) {
    return (KINDS[c] & (LETTER | DIGIT)) != 0;
  }

  /** White space, the one that does not break too. */
  static boolean isSpace(char c) {
    return (KINDS[c] & SPACE) != 0;
  }

  /** A letter whose lower case is more than another character: İ, Σ. */
  static boolean isOdd(char c) {
    return (KINDS[c] & ODD) != 0;
  }

  static char lower(char c) {
    return LOWER[c];
  }

  /** The character at an offset, or a blank beyond the end. */
  static char at(char[] text, int offset) {
    return offset < text.length ? text[offset] : '\n';
  }

  /** Where the letters that begin at an offset end; the offset itself if none do. */
  static int end(char[] text, int start) {
    var end = start;
    while (end < text.length && isPart(text[end])) {
      end++;
    }
    return end;
  }
}
