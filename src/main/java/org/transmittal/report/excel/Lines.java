package org.transmittal.report.excel;

import java.util.Map;

/**
 * How many lines words take in a column. Programs differ in whether they fit the height of a row to
 * wrapped words when they open a workbook, and what they find depends on the fonts of the machine;
 * so the rows have a height of their own, by how wide the letters of the sheets' type are.
 */
final class Lines {
  private static final float POINTS = 13.2f;

  /** A row can be 409 points high. */
  private static final int MOST = 30;

  /** The widest letter, in digits. */
  private static final double WIDEST = 1.8;

  private static final double SPACE = 0.5;

  /** Letters that are narrower or wider than a digit, with their width in digits. */
  private static final Map<String, Double> LETTERS =
      Map.of("ijl'|!", 0.4, "ft.,:;I/[] ", SPACE, "r()-", 0.6, "cksvxyzJ", 0.9, "mwMW@%—…", 1.5);

  /** Programs set type a little wider on a screen than on paper. */
  private static final double ROOM = 1.04;

  private Lines() {}

  /** Lines for words in a column of so many digits. */
  static int count(String words, int width) {
    if (words.length() * WIDEST <= width && words.indexOf('\n') < 0) {
      return 1;
    }
    return words.lines().mapToInt(paragraph -> paragraphLines(paragraph, width / ROOM)).sum();
  }

  /** Points for so many lines. */
  static float height(int lines) {
    return Math.clamp(lines, 1, MOST) * POINTS;
  }

  private static int paragraphLines(String paragraph, double width) {
    var lines = 1;
    var used = 0.0;
    for (var word : paragraph.split(" ")) {
      var length = word.codePoints().mapToDouble(Lines::width).sum();
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
