package org.transmittal.report.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.transmittal.report.WebLink;
import org.transmittal.report.excel.Column.Look;

/** Writes the cells of one sheet, each with its type and its style. */
final class CellWriter {
  /** Links on a sheet, at most; Excel drops those beyond. */
  static final int MOST_LINKS = 65_530;

  /** Before it Excel's calendar has a day, 29 February 1900, that never was. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final Workbook workbook;
  private final Palette palette;
  private int links;

  CellWriter(Workbook workbook, Palette palette) {
    this.workbook = workbook;
    this.palette = palette;
  }

  void write(Cell cell, CellValue value, Look look) {
    switch (value) {
      case CellValue.Text(var words) -> words(cell, words, look);
      case CellValue.Figure(var number) -> figure(cell, number);
      case CellValue.Day(var date) when date.isBefore(FIRST_DAY) ->
          words(cell, date.toString(), look);
      case CellValue.Day(var date) -> {
        cell.setCellValue(date);
        cell.setCellStyle(palette.day);
      }
      case CellValue.Address(var url) -> address(cell, url);
      case CellValue.Jump(var sheet, var label) -> jump(cell, sheet, label);
      case CellValue.Room() -> cell.setCellStyle(palette.room);
    }
  }

  private void words(Cell cell, String words, Look look) {
    cell.setCellValue(CellText.of(words));
    cell.setCellStyle(palette.words(words, look == Look.PROSE));
  }

  private void figure(Cell cell, BigDecimal number) {
    cell.setCellValue(number.doubleValue());
    cell.setCellStyle(number.scale() > 0 ? palette.cents : palette.whole);
  }

  private void address(Cell cell, String url) {
    words(cell, url, Look.LINE);
    if (links < MOST_LINKS && WebLink.of(url).isPresent()) {
      links++;
      var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
      link.setAddress(url);
      cell.setHyperlink(link);
      cell.setCellStyle(palette.link);
    }
  }

  private void jump(Cell cell, String sheet, String label) {
    var row = cell.getRowIndex() + 1;
    var match = "MATCH($A" + row + "," + sheet + "!$A:$A,0)";
    cell.setCellFormula("HYPERLINK(\"#" + sheet + "!A\"&" + match + ",\"" + label + "\")");
    cell.setCellValue(label);
    cell.setCellStyle(palette.link);
  }
}
