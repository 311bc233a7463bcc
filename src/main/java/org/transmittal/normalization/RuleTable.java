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
 * @param places where each row stands: file and line
 */
record RuleTable(
    String name,
    String content,
    List<String> columns,
    List<List<String>> rows,
    List<String> places) {
  /**
   * Reads a table of this package's resources.
   *
   * @throws RuleException if a row has a cell too many or too few, with its line
   */
  static RuleTable read(String name) {
    return parse(name, name, content(name));
  }

  /**
   * Reads a table.
   *
   * @param file what to call it in messages
   * @throws RuleException if a row has a cell too many or too few, with its line
   */
  static RuleTable parse(String name, String file, String content) {
    List<String> columns = List.of();
    var rows = new ArrayList<List<String>>();
    var places = new ArrayList<String>();
    var lines = content.split("\\R", -1);
    for (var number = 0; number < lines.length; number++) {
      var line = lines[number];
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var place = "%s, line %d".formatted(file, number + 1);
      var cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
      if (columns.isEmpty()) {
        columns = cells;
      } else if (cells.size() != columns.size()) {
        throw new RuleException(
            "%s: %d cells where the header has %d; a tab parts them"
                .formatted(place, cells.size(), columns.size()));
      } else {
        rows.add(cells);
        places.add(place);
      }
    }
    return new RuleTable(name, content, columns, List.copyOf(rows), List.copyOf(places));
  }

  /**
   * This table with the rows of another behind its own.
   *
   * @param file what to call the other in messages
   * @throws RuleException if the other has other columns
   */
  RuleTable with(RuleTable more, String file) {
    if (!more.columns.equals(columns)) {
      throw new RuleException(
          "%s: the header must be these words, parted by tabs: %s"
              .formatted(file, String.join(" ", columns)));
    }
    var allRows = new ArrayList<>(rows);
    allRows.addAll(more.rows);
    var allPlaces = new ArrayList<>(places);
    allPlaces.addAll(more.places);
    return new RuleTable(
        name, content + "\f" + more.content, columns, List.copyOf(allRows), List.copyOf(allPlaces));
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
