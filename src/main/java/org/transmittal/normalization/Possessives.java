package org.transmittal.normalization;

/** Finds possessives by either apostrophe: Japan's, the Philippines’ purchase. */
final class Possessives {
  private Possessives() {}

  /**
   * Where a possessive that begins at an offset ends: behind its s, or, of a name in s, behind the
   * apostrophe alone; the offset itself if none begins there.
   *
   * @param behindCapital whether the token before begins with a capital
   */
  static int end(char[] text, int start, boolean behindCapital) {
    if (text[start] != '\'' && text[start] != '’') {
      return start;
    }
    if (start > 0
        && Character.isLetterOrDigit(text[start - 1])
        && (Letters.at(text, start + 1) == 's' || Letters.at(text, start + 1) == 'S')
        && !Character.isLetterOrDigit(Letters.at(text, start + 2))) {
      return start + 2;
    }
    return isOfAPluralName(text, start, behindCapital) ? start + 1 : start;
  }

  /** The Philippines’ purchase: a name in s takes the apostrophe alone. */
  private static boolean isOfAPluralName(char[] text, int start, boolean behindCapital) {
    return start > 0
        && text[start - 1] == 's'
        && Letters.at(text, start + 1) == ' '
        && Letters.isLetter(Letters.at(text, start + 2))
        && behindCapital;
  }
}
