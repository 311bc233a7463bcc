package org.transmittal.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.transmittal.report.excel.Column.Look;

/** Writes the rows of a table, and goes on in another sheet where one is full. */
final class TableWriter<T> {
  private static final int WIDTH_UNITS = 256;

  /** Digits that Excel lets a column be wide. */
  private static final int MOST_WIDTH = 255;

  private final TableSheet<T> table;
  private final Book book;
  private final List<Part> parts = new ArrayList<>();
  private Sheet sheet;
  private CellWriter cells;
  private int rows;
  private int plainAddresses;

  /** Digits that the columns of this sheet have to hold. */
  private double[] widths;

  /**
   * One sheet of a table.
   *
   * @param rows below the header
   */
  record Part(String sheet, int rows) {}

  /** Begins on the sheet of the table that is there already. */
  TableWriter(TableSheet<T> table, Book book) {
    this.table = table;
    this.book = book;
    begin(book.sheet(table.name()));
  }

  private void begin(Sheet next) {
    sheet = next;
    cells = new CellWriter(book.creation(), book.palette());
    widths = new double[table.columns().size()];
    rows = 0;
  }

  /** The name of the sheet that the next row goes to. */
  String nextSheet() {
    return table.sheetName(parts.size() + (rows == book.mostRows() ? 2 : 1));
  }

  void add(T content) {
    if (rows == book.mostRows()) {
      end();
      begin(book.goOn(table, parts.size() + 1));
    }
    var row = sheet.createRow(++rows);
    var lines = 1;
    for (var c = 0; c < table.columns().size(); c++) {
      var column = table.columns().get(c);
      var value = column.value().apply(content);
      if (value != null) {
        cells.write(row.createCell(c), value, column.look());
        lines = Math.max(lines, column.lines(value));
        widths[c] = Math.max(widths[c], column.least(value));
      }
    }
    row.setHeightInPoints(Lines.height(lines));
  }

  /** Ends the table behind its last row. */
  void finish() {
    if (rows == 0) {
      cells.write(sheet.createRow(1).createCell(0), new CellValue.Text(TableSheet.NONE), Look.LINE);
    }
    end();
  }

  /** The sheets that it takes; known when it is finished. */
  List<Part> parts() {
    return List.copyOf(parts);
  }

  /** Addresses that are text only because a sheet holds no more links. */
  int plainAddresses() {
    return plainAddresses;
  }

  private void end() {
    var name = table.sheetName(parts.size() + 1);
    var own = book.own(name);
    var end = new CellReference(Math.max(1, rows), table.columns().size() - 1);
    addTable(own, end);
    widen(own);
    own.setDimensionOverride(new CellRangeAddress(0, end.getRow(), 0, end.getCol()));
    own.setActiveCell(CellAddress.A1);
    book.printArea(name, end.getRow(), end.getCol());
    plainAddresses += cells.plainAddresses();
    parts.add(new Part(name, rows));
  }

  /** Keys and numbers are whole or of no use. */
  private void widen(XSSFSheet own) {
    for (var c = 0; c < widths.length; c++) {
      if (widths[c] > table.columns().get(c).width()) {
        own.setColumnWidth(c, (int) Math.ceil(Math.min(widths[c], MOST_WIDTH)) * WIDTH_UNITS);
      }
    }
  }

  private void addTable(XSSFSheet own, CellReference end) {
    var area = new AreaReference(new CellReference(0, 0), end, SpreadsheetVersion.EXCEL2007);
    var added = own.createTable(area);
    added.setName(table.tableName(own.getSheetName()));
    added.setDisplayName(added.getName());
    var xml = added.getCTTable();
    for (var c = 0; c < table.columns().size(); c++) {
      xml.getTableColumns().getTableColumnArray(c).setName(table.columns().get(c).header());
    }
    xml.addNewAutoFilter().setRef(area.formatAsString());
    var style = xml.addNewTableStyleInfo();
    style.setName("TableStyleLight1");
    style.setShowRowStripes(true);
  }
}
