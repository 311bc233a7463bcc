package org.transmittal.report.excel;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell of a table can hold. An empty cell is null. */
sealed interface CellValue {
  /** Words, of which nothing is ever computed. */
  record Text(String text) implements CellValue {}

  /** A number that can be added up. */
  record Figure(BigDecimal number) implements CellValue {}

  /** A real date. */
  record Day(LocalDate date) implements CellValue {}

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
