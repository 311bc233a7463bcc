package org.transmittal.report.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet that holds one table and nothing else, so that it can be filtered, sorted and read by
 * other programs from its first row on.
 *
 * @param name of the sheet, and with its blanks as underscores of the table
 * @param about what a row is, for the cover and the data dictionary
 * @param frozen columns at the left that stay when the sheet is scrolled
 * @param columns from left to right
 */
record TableSheet<T>(String name, String about, int frozen, List<Column<T>> columns) {
  /** A table needs a row, so that of an empty one says this. */
  static final String NONE = "none";

  private static final int WIDTH_UNITS = 256;

  TableSheet {
    columns = List.copyOf(columns);
  }

  /** Sets up an empty sheet with the header of the table. */
  void prepare(XSSFSheet sheet, Palette palette) {
    var header = sheet.createRow(0);
    var lines = 1;
    for (var c = 0; c < columns.size(); c++) {
      var column = columns.get(c);
      var cell = header.createCell(c);
      cell.setCellValue(column.header());
      cell.setCellStyle(palette.header(column.look()));
      sheet.setColumnWidth(c, column.width() * WIDTH_UNITS);
      lines = Math.max(lines, Lines.ofHeader(column.header(), column.width(), isNumber(column)));
    }
    header.setHeightInPoints(Lines.height(lines));
    sheet.createFreezePane(frozen, 1);
    Printing.table(sheet, columns.stream().mapToInt(Column::width).sum(), frozen);
  }

  private static boolean isNumber(Column<?> column) {
    return column.look() == Column.Look.NUMBER;
  }

  /**
   * The name of the table on its first, second, ... sheet; other than that of a sheet, no blanks.
   */
  String tableName(String sheet) {
    return sheet.replace(' ', '_');
  }

  /** The name of its first, second, ... sheet. */
  String sheetName(int number) {
    return number == 1 ? name : name + " " + number;
  }
}
