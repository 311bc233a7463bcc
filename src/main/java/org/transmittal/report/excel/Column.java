package org.transmittal.report.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param header its name, with the unit where there is one; unique in its table
 * @param width in digits; a header whose longest word needs more gets it
 * @param look how its cells are set
 * @param meaning what it holds and what an empty cell means, for the data dictionary
 * @param value the cell for a row; null for an empty one
 */
record Column<T>(
    String header, int width, Look look, String meaning, Function<T, @Nullable CellValue> value) {

  Column {
    width = Math.max(width, Lines.widthOfHeader(header, look == Look.NUMBER));
  }

  /** How the cells of a column are set. */
  enum Look {
    /** In one line; what is too long for the cell is seen when the cell is chosen. */
    LINE("text, date or link"),
    /** The key of a sale, small; the column grows until it holds all of it. */
    KEY("text"),
    /** In as many lines as it needs. */
    PROSE("text"),
    /** At the right. */
    NUMBER("number");

    private final String words;

    Look(String words) {
      this.words = words;
    }

    /** What its cells hold. */
    String words() {
      return words;
    }
  }

  static <T> Column<T> text(
      String header, int width, String meaning, Function<T, @Nullable String> value) {
    return of(header, width, Look.LINE, meaning, value, Column::text);
  }

  static <T> Column<T> key(String header, String meaning, Function<T, @Nullable String> value) {
    return of(header, 10, Look.KEY, meaning, value, Column::text);
  }

  static <T> Column<T> prose(
      String header, int width, String meaning, Function<T, @Nullable String> value) {
    return of(header, width, Look.PROSE, meaning, value, Column::text);
  }

  static <T> Column<T> count(
      String header, int width, String meaning, Function<T, @Nullable Number> value) {
    return of(
        header,
        width,
        Look.NUMBER,
        meaning,
        value,
        number -> new CellValue.Figure(BigDecimal.valueOf(number.longValue())));
  }

  static <T> Column<T> amount(
      String header,
      int width,
      String meaning,
      Function<T, @Nullable BigDecimal> value,
      Function<T, @Nullable String> currency) {
    return new Column<>(
        header,
        width,
        Look.NUMBER,
        meaning,
        row -> {
          var number = value.apply(row);
          return number == null ? null : new CellValue.Amount(number, currency.apply(row));
        });
  }

  static <T> Column<T> day(
      String header, int width, String meaning, Function<T, @Nullable LocalDate> value) {
    return of(header, width, Look.LINE, meaning, value, CellValue.Day::new);
  }

  static <T> Column<T> address(
      String header, int width, String meaning, Function<T, @Nullable String> value) {
    return of(header, width, Look.LINE, meaning, value, CellValue.Address::new);
  }

  static <T> Column<T> jump(
      String header,
      int width,
      String meaning,
      Function<T, String> sheet,
      Function<T, @Nullable String> label) {
    return new Column<>(
        header,
        width,
        Look.LINE,
        meaning,
        row -> {
          var words = label.apply(row);
          return words == null ? null : new CellValue.Jump(sheet.apply(row), words);
        });
  }

  /** A column whose cells are made of a value, and empty where there is none. */
  private static <T, V> Column<T> of(
      String header,
      int width,
      Look look,
      String meaning,
      Function<T, @Nullable V> value,
      Function<V, @Nullable CellValue> cell) {
    return new Column<>(
        header,
        width,
        look,
        meaning,
        row -> {
          var there = value.apply(row);
          return there == null ? null : cell.apply(there);
        });
  }

  /** How many lines a cell takes. */
  int lines(CellValue value) {
    return look == Look.PROSE && value instanceof CellValue.Text(var words)
        ? Lines.count(words, width)
        : 1;
  }

  /** How many digits wide a cell has to be to show what must never be cut; 0 of all else. */
  double least(CellValue value) {
    return switch (value) {
      case CellValue.Amount(var number, var currency) -> Lines.width(number, currency != null);
      case CellValue.Figure(var number) -> Lines.width(number, false);
      case CellValue.Text(var words) -> look == Look.KEY ? Lines.widthOfSmall(words) : 0;
      default -> 0;
    };
  }

  static @Nullable CellValue text(@Nullable String text) {
    return text == null || text.isEmpty() ? null : new CellValue.Text(text);
  }

  static @Nullable CellValue day(@Nullable LocalDate date) {
    return date == null ? null : new CellValue.Day(date);
  }

  /** A column of one kind of row for another kind that has such a row in it. */
  <S> Column<S> of(Function<S, T> row) {
    return new Column<>(header, width, look, meaning, other -> value.apply(row.apply(other)));
  }
}
