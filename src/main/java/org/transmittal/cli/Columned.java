package org.transmittal.cli;

import java.util.List;
import java.util.stream.IntStream;

/** Lines of columns, each as wide as its widest value. */
final class Columned {
  private Columned() {}

  /** One line a row; all rows have as many cells as the first. */
  static List<String> lines(List<List<String>> rows) {
    var columns = rows.isEmpty() ? 0 : rows.getFirst().size();
    var widths =
        IntStream.range(0, columns)
            .map(i -> rows.stream().mapToInt(row -> length(row.get(i))).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    var line = new StringBuilder();
    for (var i = 0; i < row.size(); i++) {
      line.append(row.get(i)).repeat(" ", widths[i] - length(row.get(i)) + 2);
    }
    return line.toString().stripTrailing();
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
