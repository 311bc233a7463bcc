package org.transmittal.report.pdf;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Words that a font can show. A character that the font lacks would vanish from the page without a
 * trace; here it leaves a box.
 */
final class Legible {
  /** Stands for a character that the font lacks. */
  static final char BOX = '\u25A1';

  private Legible() {}

  /**
   * The same words with a box for each character that is not there, and white space in place of
   * control characters.
   *
   * @param exists whether the font has a character
   */
  static String of(String words, IntPredicate exists) {
    var shown = new StringBuilder();
    Normalizer.normalize(words, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
        .map(c -> exists.test(c) ? c : BOX)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }
}
