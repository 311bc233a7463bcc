package org.transmittal.report.excel;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;

/**
 * How many lines words take in a column, and how wide a column has to be for what must not be
 * broken. Programs differ in whether they fit rows and columns to their words when they open a
 * workbook, and what they find depends on the fonts of the machine; so both have sizes of their
 * own, by how wide the letters of the sheets' type are.
 */
final class Lines {
  private static final float POINTS = 13.2f;

  /** So that one sale of very many words does not take the whole screen. */
  private static final int MOST = 15;

  /** The widest letter, in digits. */
  private static final double WIDEST = 1.8;

  private static final double SPACE = 0.5;

  /** Letters that are narrower or wider than a digit, with their width in digits. */
  private static final Map<String, Double> LETTERS =
      Map.of("ijl'|!", 0.4, "ft.,:;I/[] ", SPACE, "r()-", 0.6, "cksvxyzJ", 0.9, "mwMW@%—…", 1.5);

  /** Programs set type a little wider on a screen than on paper. */
  private static final double ROOM = 1.04;

  /** How much wider bold letters are. */
  private static final double BOLD = 1.08;

  /** The small type of keys beside that of all else. */
  private static final double SMALL = 0.8;

  /** Digits that the edges of a cell take. */
  private static final double EDGES = 1;

  /** Digits that the button of a filter takes of a header. */
  private static final double BUTTON = 2.8;

  /** Digits that numbers and their headers keep behind them. */
  private static final double BEHIND = 1.3;

  private static final double CURRENCY = 4.5;

  private Lines() {}

  /** Lines for words in a column of so many digits. */
  static int count(String words, int width) {
    if (words.length() * WIDEST <= width && words.indexOf('\n') < 0) {
      return 1;
    }
    return words.lines().mapToInt(paragraph -> paragraphLines(paragraph, width / ROOM)).sum();
  }

  /** Lines for a header in a column of so many digits, beside the button of its filter. */
  static int ofHeader(String header, int width, boolean ofNumbers) {
    return paragraphLines(header, (width - roomOfHeader(ofNumbers)) / ROOM / BOLD);
  }

  /** Digits for a header of which no word is broken. */
  static int widthOfHeader(String header, boolean ofNumbers) {
    var longest = Arrays.stream(header.split(" ")).mapToDouble(Lines::width).max().orElse(0);
    return (int) Math.ceil(longest * ROOM * BOLD + roomOfHeader(ofNumbers));
  }

  /** Digits for a word in the small type of keys. */
  static double widthOfSmall(String word) {
    return width(word) * SMALL * ROOM + EDGES;
  }

  /** Digits for a number with its thousands apart, its cents and the code of its currency. */
  static double width(BigDecimal number, boolean hasCurrency) {
    var whole = Math.max(1, number.precision() - number.scale());
    var digits = whole + (whole - 1) / 3 * SPACE + (number.scale() > 0 ? 2 + SPACE : 0);
    return (digits + (hasCurrency ? CURRENCY : 0)) * ROOM + BEHIND + EDGES;
  }

  /** Points for so many lines. */
  static float height(int lines) {
    return Math.clamp(lines, 1, MOST) * POINTS;
  }

  private static double roomOfHeader(boolean ofNumbers) {
    return EDGES + BUTTON + (ofNumbers ? BEHIND : 0);
  }

  private static int paragraphLines(String paragraph, double width) {
    var lines = 1;
    var used = 0.0;
    for (var word : paragraph.split(" ")) {
      var length = width(word);
      if (used > 0 && used + SPACE + length > width) {
        lines++;
        used = 0;
      }
      var full = (int) Math.ceil(length / width) - 1;
      lines += Math.max(0, full);
      used += (used == 0 ? 0 : SPACE) + length - Math.max(0, full) * width;
    }
    return lines;
  }

  private static double width(String word) {
    return word.codePoints().mapToDouble(Lines::width).sum();
  }

  /** The width of a character in digits, as in Arial. */
  private static double width(int c) {
    if (c >= 0x2E80) {
      return WIDEST;
    }
    for (var letters : LETTERS.entrySet()) {
      if (letters.getKey().indexOf(c) >= 0) {
        return letters.getValue();
      }
    }
    return Character.isUpperCase(c) ? 1.25 : 1;
  }
}
