package org.transmittal.report.excel;

import java.math.BigDecimal;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.transmittal.report.ReportModel;

/**
 * The sheet with the pivot table: recipients down, groups with their currencies across, suppliers
 * to choose. Its cells are written as Excel would fill them, so that it is there before anything is
 * calculated, as in Protected View. It has no totals across: those would mix groups.
 */
final class PivotSheet {
  static final String NAME = "Pivot";
  static final String ABOUT =
      "Sums by recipient, group and currency, to turn and filter; made over the sheet Pivot data.";

  /** Above it is the choice of suppliers. */
  private static final int TOP = 2;

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
    if (!pivot.items.kinds().isEmpty()) {
      var end = new CellReference(pivot.lastRow(), pivot.items.kinds().size());
      var area = new CellReference(TOP, 0).formatAsString() + ":" + end.formatAsString();
      PivotParts.add(book.own(), NAME, area, rows, pivot.items, model.runDate());
    }
    Printing.pivot(pivot.sheet);
    pivot.sheet.setActiveCell(CellAddress.A1);
    book.printArea(NAME, pivot.lastRow(), Math.max(1, pivot.items.kinds().size()));
  }

  private int lastRow() {
    return TOP + 2 + items.recipients().size();
  }

  private void draw() {
    sheet.setColumnWidth(0, 30 * 256);
    cell(0, 0, palette.label).setCellValue("Supplier");
    if (items.kinds().isEmpty()) {
      cell(TOP, 0, palette.prose).setCellValue("No amount was added, so there is nothing to turn.");
      return;
    }
    cell(0, 1, palette.text).setCellValue("(All)");
    cell(TOP, 0, palette.strong).setCellValue(PivotTableXml.SUM);
    cell(TOP, 1, palette.strong).setCellValue("Group and currency");
    cell(TOP + 1, 0, palette.header(Column.Look.LINE)).setCellValue("Recipient");
    var totals = new TreeMap<String, Double>();
    for (var k = 0; k < items.kinds().size(); k++) {
      sheet.setColumnWidth(k + 1, 27 * 256);
      cell(TOP + 1, k + 1, palette.header(Column.Look.NUMBER)).setCellValue(items.kinds().get(k));
    }
    for (var r = 0; r < items.recipients().size(); r++) {
      var recipient = items.recipients().get(r);
      cell(TOP + 2 + r, 0, palette.text).setCellValue(recipient);
      for (var k = 0; k < items.kinds().size(); k++) {
        var kind = items.kinds().get(k);
        var sum = items.sum(recipient, kind);
        if (sum != null) {
          cell(TOP + 2 + r, k + 1, palette.number(sum)).setCellValue(sum.doubleValue());
          totals.merge(kind, sum.doubleValue(), Double::sum);
        }
      }
    }
    cell(lastRow(), 0, palette.strong).setCellValue("Grand Total");
    for (var k = 0; k < items.kinds().size(); k++) {
      cell(lastRow(), k + 1, palette.number(BigDecimal.ONE))
          .setCellValue(totals.getOrDefault(items.kinds().get(k), 0.0));
    }
  }

  private XSSFCell cell(int row, int column, XSSFCellStyle style) {
    var there = sheet.getRow(row);
    var cell = (there == null ? sheet.createRow(row) : there).createCell(column);
    cell.setCellStyle(style);
    return cell;
  }
}
