package org.transmittal.archive;

import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;

/** Knows the first line of a table of articles by the names of fields that it holds. */
final class CsvHeader {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  private CsvHeader() {}

  /** Whether a text begins with such a line: names alone, and among them that of a text. */
  static boolean isOne(String text) {
    var line = text.lines().findFirst().orElse("");
    var names = names(line, delimiter(line));
    return names.length > 1
        && line.length() < 2000
        && Arrays.stream(names).allMatch(name -> name.length() < 40)
        && Arrays.stream(names).anyMatch(RowArticle::namesText)
        && Arrays.stream(names).filter(RowArticle::names).count() >= 2;
  }

  /** How the table is written whose first line this is. */
  static CSVFormat format(String header) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter(header))
        .setIgnoreSurroundingSpaces(true)
        .setLenientEof(true)
        .setTrailingData(true)
        .get();
  }

  private static char delimiter(String line) {
    var best = ',';
    for (var delimiter : DELIMITERS) {
      if (names(line, delimiter).length > names(line, best).length) {
        best = delimiter;
      }
    }
    return best;
  }

  private static String[] names(String line, char delimiter) {
    var names = line.split("\\Q" + delimiter + "\\E");
    return Arrays.stream(names).map(String::strip).toArray(String[]::new);
  }
}
