package org.transmittal.archive;

import java.text.Normalizer;

/** Brings texts into the form that is stored, which all spans point into. */
final class TextCleaner {
  /** From here on there are characters that join the one before them. */
  private static final char COMBINING = '\u0300';

  private TextCleaner() {}

  /**
   * NFC, lines ended by {@code \n}, no byte order mark before it, and a space for each control
   * character but newline and tab. Half of a surrogate pair, which no charset can store, becomes
   * U+FFFD. Cleaning a clean text changes nothing.
   */
  static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    var clean = new StringBuilder(text.length());
    var start = 0;
    while (start < text.length() && text.charAt(start) == '\ufeff') {
      start++;
    }
    for (var i = start; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          clean.append('\n');
        }
      } else if ((c < ' ' && c != '\n' && c != '\t') || c == '\u007f') {
        clean.append(' ');
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        clean.append(c).append(text.charAt(++i));
      } else {
        clean.append(Character.isSurrogate(c) ? '\ufffd' : c);
      }
    }
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  /** Whether a look at each character tells that there is nothing to do, as for most texts. */
  private static boolean isClean(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c < ' ' ? c != '\n' && c != '\t' : c == '\u007f' || c >= COMBINING && !isWhole(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character is a letter of Russian or Vietnamese, or a quotation mark or dash. */
  private static boolean isWhole(char c) {
    return c >= '\u0410' && c <= '\u044f'
        || c >= '\u1ea0' && c <= '\u1ef9'
        || c >= '\u2010' && c <= '\u2027';
  }

  /** Whether a text has any word, which may be a number. */
  static boolean hasWords(CharSequence text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** On one line, as a title is. */
  static String oneLine(String text) {
    return clean(text).replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
