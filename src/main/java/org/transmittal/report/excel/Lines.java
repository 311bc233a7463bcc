package org.transmittal.report.excel;

/**
 * How many lines words take in a column. Programs differ in whether they fit the height of a row to
 * wrapped words when they open a workbook, and what they find depends on the fonts of the machine;
 * so the rows have a height of their own, by a count of characters.
 */
final class Lines {
  private static final float POINTS = 13.2f;

  /** A row can be 409 points high. */
  private static final int MOST = 30;

  /** The width of a column is in digits, and words of the sheets' small print are narrower. */
  private static final double CHARACTERS_PER_DIGIT = 1.12;

  private Lines() {}

  /** Lines for words in a column of so many digits, with a little room. */
  static int count(String words, int width) {
    var characters = (int) (width * CHARACTERS_PER_DIGIT);
    if (words.length() * 2 <= characters && words.indexOf('\n') < 0) {
      return 1;
    }
    return words.lines().mapToInt(paragraph -> paragraphLines(paragraph, characters)).sum();
  }

  /** Points for so many lines. */
  static float height(int lines) {
    return Math.clamp(lines, 1, MOST) * POINTS;
  }

  private static int paragraphLines(String paragraph, int width) {
    var lines = 1;
    var used = 0;
    for (var word : paragraph.split(" ")) {
      var length = length(word);
      if (used > 0 && used + 1 + length > width) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, length - 1) / width;
      used += (used == 0 ? 0 : 1) + length % width;
    }
    return lines;
  }

  /** Ideographs are twice as wide. */
  private static int length(String word) {
    return word.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }
}
