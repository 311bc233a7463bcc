package org.transmittal.report.pdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Words of an archive made fit for a page. A character that no font has would vanish without a
 * trace; here it is spelled, so that nothing is lost and the page can be built.
 */
final class Legible {
  private Legible() {}

  /**
   * The same words with each character that is not there spelled by its number, as in {@code
   * [U+1F680]}, and white space in place of control characters.
   *
   * @param exists whether some font has a character
   */
  static String of(String words, IntPredicate exists) {
    var shown = new StringBuilder();
    Normalizer.normalize(words, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
        .forEach(
            c -> {
              if (exists.test(c)) {
                shown.appendCodePoint(c);
              } else {
                shown.append(String.format(Locale.ROOT, "[U+%04X]", c));
              }
            });
    return shown.toString();
  }
}
