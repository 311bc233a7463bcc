package org.transmittal.normalization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of rules: tab-separated, a header first, {@code #} before a comment, an example in the
 * last column.
 *
 * @param name the file's name
 * @param content all of the file, for the version of the rules
 * @param columns the names in the header
 * @param rows the cells, as many in each row as there are columns
 */
record RuleTable(String name, String content, List<String> columns, List<List<String>> rows) {
  /**
   * Reads a table of this package's resources.
   *
   * @throws IllegalStateException if a row has a cell too many or too few, with its line
   */
  static RuleTable read(String name) {
    var content = content(name);
    List<String> columns = List.of();
    var rows = new ArrayList<List<String>>();
    var lines = content.split("\n", -1);
    for (var number = 0; number < lines.length; number++) {
      var line = lines[number];
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
      if (columns.isEmpty()) {
        columns = cells;
      } else if (cells.size() != columns.size()) {
        throw new IllegalStateException(
            "%s, line %d: %d cells where the header has %d"
                .formatted(name, number + 1, cells.size(), columns.size()));
      } else {
        rows.add(cells);
      }
    }
    return new RuleTable(name, content, columns, List.copyOf(rows));
  }

  /** A cell of a row. */
  String cell(List<String> row, String column) {
    return row.get(columns.indexOf(column));
  }

  /** The alternatives in a cell, which {@code |} separates; none in an empty one. */
  List<String> list(List<String> row, String column) {
    return Arrays.stream(cell(row, column).split("\\|"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String content(String name) {
    try (var in = RuleTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no rule table " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rule table " + name, e);
    }
  }
}
