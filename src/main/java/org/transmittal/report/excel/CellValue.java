package org.transmittal.report.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What a cell of a table can hold. An empty cell is null. */
sealed interface CellValue {
  /** Words, of which nothing is ever computed. */
  record Text(String text) implements CellValue {}

  /** A number that can be added up. */
  record Figure(BigDecimal number) implements CellValue {}

  /**
   * An amount of money.
   *
   * @param currency ISO 4217 code; null where it is not settled
   */
  record Amount(BigDecimal number, @Nullable String currency) implements CellValue {}

  /** A real date. */
  record Day(LocalDate date) implements CellValue {}

  /** A month, as the real date of its first day. */
  record Month(YearMonth month) implements CellValue {}

  /** An address, which is a link where it is fit for one. */
  record Address(String url) implements CellValue {}

  /**
   * A link to the first row of another sheet that has the same text in its first column as this row
   * has. It is a formula, so that it still finds the row when either table has been sorted, and no
   * limit on links applies.
   */
  record Jump(String sheet, String label) implements CellValue {}

  /** Room for a person to write in. */
  record Room() implements CellValue {}
}
