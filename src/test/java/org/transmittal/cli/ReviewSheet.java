package org.transmittal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.transmittal.warehouse.ReviewColumn;

/** The review sheet of a workbook, filled in as a person does. */
record ReviewSheet(XSSFWorkbook workbook, XSSFSheet sheet) implements AutoCloseable {
  private static final int BOMB_MEGABYTES = 300;

  static ReviewSheet open(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var workbook = new XSSFWorkbook(in);
      return new ReviewSheet(workbook, workbook.getSheet(ReviewColumn.SHEET));
    }
  }

  /** Decides on the value that the row states. */
  void decide(String value, String decision, String by, String note) {
    var row = row(sheet, "Value (key)", value);
    set(row, "Decision", decision);
    set(row, "Decided by", by);
    set(row, "Note", note);
  }

  /** Decides on the first pair. */
  void decidePair(String decision) {
    set(row(sheet, "Asked", "pair"), "Decision", decision);
  }

  /** Puts a formula where the decision on the first pair stands. */
  void formula(String formula) {
    var row = row(sheet, "Asked", "pair");
    row.getCell(column(sheet, "Decision")).setCellFormula(formula);
  }

  void rename(String name) {
    workbook.setSheetName(workbook.getSheetIndex(sheet), name);
  }

  void header(String header, String other) {
    sheet.getRow(0).getCell(column(sheet, header)).setCellValue(other);
  }

  /** Turns the order of columns and rows around, without the rows that decide nothing. */
  void turnAround() {
    var rows = new ArrayList<ArrayList<String>>();
    var decisions = column(sheet, "Decision");
    for (Row row : sheet) {
      if (row.getRowNum() == 0 || row.getCell(decisions) != null) {
        var cells = new ArrayList<String>();
        for (var c = 0; c < sheet.getRow(0).getLastCellNum(); c++) {
          cells.add(row.getCell(c) == null ? "" : row.getCell(c).toString());
        }
        Collections.reverse(cells);
        rows.add(cells);
      }
    }
    var index = workbook.getSheetIndex(sheet);
    workbook.removeSheetAt(index);
    var turned = workbook.createSheet(ReviewColumn.SHEET);
    for (var r = 0; r < rows.size(); r++) {
      var row = turned.createRow(r + 3);
      for (var c = 0; c < rows.get(r).size(); c++) {
        row.createCell(c + 2).setCellValue(rows.get(r).get(c));
      }
    }
  }

  /** What the row of a value has in a column. */
  String cell(String value, String header) {
    return text(row(sheet, "Value (key)", value), header);
  }

  /** What the row of a sale has in a column of the other sheet. */
  String sales(String key, String header) {
    return text(row(workbook.getSheet("Sales"), "Key", key), header);
  }

  void save(Path file) {
    try (var out = Files.newOutputStream(file)) {
      workbook.write(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The same workbook with a review sheet of spaces without end. */
  static void bomb(Path from, Path to) throws IOException {
    try (var zip = new ZipFile(from.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (var entry : Collections.list(zip.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        // The thirteenth sheet is the one with the questions.
        if (entry.getName().equals("xl/worksheets/sheet13.xml")) {
          out.write("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>".getBytes());
          var spaces = " ".repeat(1 << 20).getBytes();
          for (var i = 0; i < BOMB_MEGABYTES; i++) {
            out.write(spaces);
          }
        } else {
          zip.getInputStream(entry).transferTo(out);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  private static void set(XSSFRow row, String header, String words) {
    var column = column(row.getSheet(), header);
    var cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
    cell.setCellValue(words);
  }

  private static String text(XSSFRow row, String header) {
    var cell = row.getCell(column(row.getSheet(), header));
    return cell == null ? "" : cell.toString();
  }

  private static XSSFRow row(XSSFSheet sheet, String header, String value) {
    var column = column(sheet, header);
    return IntStream.rangeClosed(1, sheet.getLastRowNum())
        .mapToObj(sheet::getRow)
        .filter(row -> row.getCell(column) != null)
        .filter(row -> row.getCell(column).toString().equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row has %s in %s".formatted(value, header)));
  }

  private static int column(XSSFSheet sheet, String header) {
    for (var cell : sheet.getRow(0)) {
      if (cell.toString().equals(header)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + header);
  }
}
