package org.transmittal.report.excel;

import java.math.BigDecimal;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.transmittal.report.ReportModel;

/**
 * The sheet with the pivot table: groups with their currencies down, below each its recipients,
 * suppliers to choose. Its cells are written as Excel would fill them, so that it is there before
 * anything is calculated, as in Protected View.
 */
final class PivotSheet {
  static final String NAME = "Pivot";
  static final String ABOUT =
      "Sums by group, currency and recipient, to turn and filter; made over the sheet Pivot data.";

  /** Above it is the choice of suppliers. */
  private static final int TOP = 2;

  private static final int WIDTH_UNITS = 256;
  private static final int LEAST_RECIPIENTS = 32;
  private static final int MOST_RECIPIENTS = 80;

  private final XSSFSheet sheet;
  private final Palette palette;
  private final PivotItems items;

  private PivotSheet(Book book, PivotItems items) {
    sheet = book.own(NAME);
    palette = book.palette();
    this.items = items;
  }

  static void write(Book book, ReportModel model) {
    var rows = PivotData.rows(model.digest().totals());
    var pivot = new PivotSheet(book, PivotItems.of(rows));
    pivot.draw();
    var end = new CellReference(TOP + pivot.items.rows(), 2);
    if (!pivot.items.added().isEmpty()) {
      var area = new CellReference(TOP, 0).formatAsString() + ":" + end.formatAsString();
      PivotParts.add(book.own(), NAME, area, rows, pivot.items, model.runDate());
    }
    Printing.pivot(pivot.sheet, TOP);
    pivot.sheet.setActiveCell(CellAddress.A1);
    book.printArea(NAME, end.getRow(), end.getCol());
  }

  private void draw() {
    sheet.setColumnWidth(0, 36 * WIDTH_UNITS);
    sheet.setColumnWidth(1, recipients() * WIDTH_UNITS);
    sheet.setColumnWidth(2, 26 * WIDTH_UNITS);
    if (items.added().isEmpty()) {
      cell(0, 0, palette.text).setCellValue("No amount was added, so there is nothing to turn.");
      return;
    }
    sheet.createFreezePane(0, TOP + 1);
    cell(0, 0, palette.label).setCellValue("Supplier");
    cell(0, 1, palette.text).setCellValue("(All)");
    cell(TOP, 0, palette.header(Column.Look.LINE)).setCellValue("Group and currency");
    cell(TOP, 1, palette.header(Column.Look.LINE)).setCellValue("Recipient");
    cell(TOP, 2, palette.header(Column.Look.NUMBER)).setCellValue(PivotTableXml.SUM);
    var row = TOP;
    for (var kind : items.added().entrySet()) {
      cell(++row, 0, palette.strong).setCellValue(kind.getKey());
      sum(row, kind.getValue().values().stream().reduce(BigDecimal::add).orElseThrow());
      for (var recipient : kind.getValue().entrySet()) {
        cell(++row, 1, palette.text).setCellValue(recipient.getKey());
        sum(row, recipient.getValue());
      }
    }
  }

  /** Digits for the longest of the recipients, some of which are several countries. */
  private int recipients() {
    var longest = items.recipients().stream().mapToInt(String::length).max().orElse(0);
    return Math.clamp(longest + 2, LEAST_RECIPIENTS, MOST_RECIPIENTS);
  }

  private void sum(int row, BigDecimal sum) {
    cell(row, 2, palette.number(BigDecimal.ONE)).setCellValue(sum.doubleValue());
  }

  private XSSFCell cell(int row, int column, XSSFCellStyle style) {
    var there = sheet.getRow(row);
    var cell = (there == null ? sheet.createRow(row) : there).createCell(column);
    cell.setCellStyle(style);
    return cell;
  }
}
