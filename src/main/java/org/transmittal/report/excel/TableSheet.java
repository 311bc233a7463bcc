package org.transmittal.report.excel;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A sheet that holds one table and nothing else, so that it can be filtered, sorted and read by
 * other programs from its first row on.
 *
 * @param name of the sheet, and with its blanks as underscores of the table
 * @param columns from left to right
 * @param rows from top to bottom
 */
record TableSheet<T>(String name, List<Column<T>> columns, List<T> rows) {
  /** A table needs a row, so that of an empty one says this. */
  static final String NONE = "none";

  private static final int WIDTH_UNITS = 256;

  /** Makes the sheet with its header and all that belongs to the table but the rows. */
  void prepare(XSSFWorkbook workbook, Palette palette) {
    var sheet = workbook.createSheet(name);
    var header = sheet.createRow(0);
    header.setHeightInPoints(Lines.height(3));
    for (var c = 0; c < columns.size(); c++) {
      var cell = header.createCell(c);
      cell.setCellValue(columns.get(c).header());
      cell.setCellStyle(palette.header(columns.get(c).look()));
      sheet.setColumnWidth(c, columns.get(c).width() * WIDTH_UNITS);
    }
    sheet.createFreezePane(1, 1);
    addTable(sheet);
    Printing.table(sheet, columns.size());
  }

  /** Writes the rows below the header. */
  void fill(Workbook workbook, Palette palette) {
    var sheet = workbook.getSheet(name);
    var writer = new CellWriter(workbook, palette);
    if (rows.isEmpty()) {
      writer.write(sheet.createRow(1).createCell(0), new CellValue.Text(NONE), Column.Look.LINE);
    }
    for (var r = 0; r < rows.size(); r++) {
      fillRow(sheet, r + 1, rows.get(r), writer);
    }
  }

  private void fillRow(Sheet sheet, int number, T content, CellWriter writer) {
    var row = sheet.createRow(number);
    var lines = 1;
    for (var c = 0; c < columns.size(); c++) {
      var column = columns.get(c);
      var value = column.value().apply(content);
      if (value != null) {
        writer.write(row.createCell(c), value, column.look());
        lines = Math.max(lines, column.lines(value));
      }
    }
    row.setHeightInPoints(Lines.height(lines));
  }

  private void addTable(XSSFSheet sheet) {
    var end = new CellReference(Math.max(1, rows.size()), columns.size() - 1);
    var area = new AreaReference(new CellReference(0, 0), end, SpreadsheetVersion.EXCEL2007);
    sheet.setDimensionOverride(new CellRangeAddress(0, end.getRow(), 0, end.getCol()));
    var table = sheet.createTable(area);
    // The name of a table, other than that of a sheet, has no blanks.
    table.setName(name.replace(' ', '_'));
    table.setDisplayName(table.getName());
    var xml = table.getCTTable();
    for (var c = 0; c < columns.size(); c++) {
      xml.getTableColumns().getTableColumnArray(c).setName(columns.get(c).header());
    }
    xml.addNewAutoFilter().setRef(area.formatAsString());
    var style = xml.addNewTableStyleInfo();
    style.setName("TableStyleLight1");
    style.setShowRowStripes(true);
  }
}
