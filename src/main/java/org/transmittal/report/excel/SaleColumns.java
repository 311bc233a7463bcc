package org.transmittal.report.excel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The first columns of a table whose rows each belong to a sale: its key, and the way to it. */
final class SaleColumns {
  private SaleColumns() {}

  /**
   * These and the columns of a table's own.
   *
   * @param key of the sale
   * @param sheet with the row of the sale
   */
  static <T> List<Column<T>> before(
      List<Column<T>> own, Function<T, String> key, Function<T, String> sheet) {
    return Stream.concat(
            Stream.of(
                Column.key("Sale", "The key of the sale.", key::apply),
                Column.jump(
                    "To the sale", 14, "Leads to the row of the sale.", sheet, row -> "to sale")),
            own.stream())
        .toList();
  }
}
