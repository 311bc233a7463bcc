package org.transmittal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of articles on a terminal: lines of a width, without what a terminal obeys. */
final class Plain {
  private static final Pattern SPACE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Z}]+");

  private Plain() {}

  /** The words in one line; a bar where there are none. */
  static String line(@Nullable String words) {
    return words == null || words.isBlank() ? "-" : SPACE.matcher(words).replaceAll(" ").strip();
  }

  /** The same, cut to so many characters. */
  static String line(@Nullable String words, int most) {
    var line = line(words);
    var length = line.codePointCount(0, line.length());
    return length <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
  }

  /** The words in lines of a width; a word that is longer, such as an address, stays whole. */
  static List<String> wrap(String words, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    var used = 0;
    for (var word : line(words).split(" ")) {
      var length = word.codePointCount(0, word.length());
      if (used > 0 && used + 1 + length > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(used == 0 ? "" : " ").append(word);
      used += (used == 0 ? 0 : 1) + length;
    }
    lines.add(line.toString());
    return lines;
  }
}
