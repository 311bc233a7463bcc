package org.transmittal.report.excel;

import java.util.regex.Pattern;

/** Makes words of an archive fit for a cell. */
final class CellText {
  /** Characters in a cell, at most. */
  static final int LONGEST = 32_767;

  /** What the format would read as the code of a character: {@code _x0041_} is an A. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /** The same words, cut at a cell's limit and with a visible mark for what XML cannot hold. */
  static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    var fit = new StringBuilder();
    text.codePoints().map(c -> isXml(c) ? c : '\uFFFD').forEach(fit::appendCodePoint);
    return cut(ESCAPE.matcher(fit).replaceAll("_x005F_"));
  }

  /** Whether a program could take the words for a formula when they are typed or pasted. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
  }

  /** Nearly all words are; looking at each character once is enough for them. */
  private static boolean isPlain(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c < 0x20 || c > 0xD7FF || c == '_') {
        return false;
      }
    }
    return true;
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    var end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return text.substring(0, end) + "…";
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
