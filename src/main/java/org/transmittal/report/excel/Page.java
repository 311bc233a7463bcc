package org.transmittal.report.excel;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet to read from top to bottom: labels on the left, words and numbers on the right. */
final class Page {
  private static final int WIDTH_UNITS = 256;
  private static final int LABEL_WIDTH = 26;
  private static final int SECOND_WIDTH = 44;
  private static final int WORDS_WIDTH = 104;
  private static final float TITLE_POINTS = 21;
  private static final float HEADING_POINTS = 15;

  private final Book book;
  private final XSSFSheet sheet;
  private final Palette palette;
  private final int words;
  private int next;

  /** A page with a column of labels and one of words. */
  static Page of(Book book, String name) {
    return new Page(book, name, 1);
  }

  /** A page with two columns of labels and one of words. */
  static Page ofThree(Book book, String name) {
    return new Page(book, name, 2);
  }

  private Page(Book book, String name, int words) {
    this.book = book;
    sheet = book.own(name);
    palette = book.palette();
    this.words = words;
    sheet.setColumnWidth(0, LABEL_WIDTH * WIDTH_UNITS);
    sheet.setColumnWidth(1, SECOND_WIDTH * WIDTH_UNITS);
    sheet.setColumnWidth(words, WORDS_WIDTH * WIDTH_UNITS);
    sheet.setDisplayGridlines(false);
    Printing.page(sheet);
  }

  void title(String text) {
    row(palette.title, text, TITLE_POINTS);
    next++;
  }

  void heading(String text) {
    next++;
    row(palette.heading, text, HEADING_POINTS);
    for (var c = 1; c <= words; c++) {
      cell(next - 1, c, palette.heading);
    }
  }

  /** The row that the next line goes to, from 0. */
  int next() {
    return next;
  }

  void line(String label, String text) {
    row(palette.label, label, Lines.height(Lines.count(text, WORDS_WIDTH)));
    cell(next - 1, words, palette.prose).setCellValue(CellText.of(text));
  }

  void line(String label, String second, String text) {
    line(label, text);
    cell(next - 1, 1, palette.text).setCellValue(CellText.of(second));
  }

  void strong(String label, String text) {
    line(label, text);
    cell(next - 1, words, palette.strong).setCellValue(CellText.of(text));
  }

  void count(String label, long number) {
    row(palette.label, label, Lines.height(1));
    cell(next - 1, words, palette.count).setCellValue(number);
  }

  void contents(String target, String text) {
    line(target, text);
    var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + target + "'!A1");
    var cell = cell(next - 1, 0, palette.link);
    cell.setCellValue(target);
    cell.setHyperlink(link);
  }

  /** Ends the page below its last line. */
  void end() {
    end(next - 1);
  }

  /** Ends the page below a row, where drawings go on below the last line. */
  void end(int lastRow) {
    sheet.setActiveCell(CellAddress.A1);
    book.printArea(sheet.getSheetName(), Math.max(next - 1, lastRow), words);
  }

  private void row(XSSFCellStyle style, String text, float points) {
    sheet.createRow(next).setHeightInPoints(points);
    cell(next, 0, style).setCellValue(CellText.of(text));
    next++;
  }

  private XSSFCell cell(int row, int column, XSSFCellStyle style) {
    var cell = sheet.getRow(row).createCell(column);
    cell.setCellStyle(style);
    return cell;
  }
}
