package org.transmittal.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook under way. Sheets that are small, or that charts are drawn from, are held in memory;
 * the rows of the others go to disk as they are written, which keeps any number within memory.
 */
final class Book implements AutoCloseable {
  /** Rows of a sheet held in memory; those before are on disk already. */
  private static final int ROWS_IN_MEMORY = 200;

  private final XSSFWorkbook own = new XSSFWorkbook();
  private final Palette palette = new Palette(own);
  private final SXSSFWorkbook streamed;
  private final List<String> inMemory;
  private final int mostRows;

  /**
   * Makes the sheets.
   *
   * @param names of all sheets, in their order
   * @param inMemory those that are held in memory
   * @param mostRows of a table on a sheet
   */
  Book(List<String> names, List<String> inMemory, int mostRows) {
    names.forEach(own::createSheet);
    this.inMemory = inMemory;
    this.mostRows = mostRows;
    streamed = new SXSSFWorkbook(own, ROWS_IN_MEMORY);
    streamed.setShouldCalculateSheetDimensions(false);
  }

  Palette palette() {
    return palette;
  }

  XSSFWorkbook own() {
    return own;
  }

  CreationHelper creation() {
    return streamed.getCreationHelper();
  }

  int mostRows() {
    return mostRows;
  }

  /** The sheet to write rows to. */
  Sheet sheet(String name) {
    return inMemory.contains(name) ? own.getSheet(name) : streamed.getSheet(name);
  }

  /** The sheet to set up. */
  XSSFSheet own(String name) {
    return own.getSheet(name);
  }

  /** Another sheet of a table, behind the one before it. */
  Sheet goOn(TableSheet<?> table, int number) {
    var name = table.sheetName(number);
    var sheet = streamed.createSheet(name);
    var before = own.getSheetIndex(table.sheetName(number - 1));
    own.setSheetOrder(name, before + 1);
    table.prepare(own.getSheet(name), palette);
    return sheet;
  }

  void printArea(String name, int lastRow, int lastColumn) {
    own.setPrintArea(own.getSheetIndex(name), 0, lastColumn, 0, lastRow);
  }

  void write(OutputStream out) throws IOException {
    streamed.write(out);
  }

  @Override
  public void close() throws IOException {
    streamed.close();
  }
}
