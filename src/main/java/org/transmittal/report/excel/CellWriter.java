package org.transmittal.report.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.transmittal.report.WebLink;
import org.transmittal.report.excel.Column.Look;

/** Writes the cells of one sheet, each with its type and its style. */
final class CellWriter {
  /**
   * Links to the web on a sheet, at most. Excel drops those beyond 65,530, and POI holds each in
   * some kilobytes of memory until the file is written.
   */
  static final int MOST_LINKS = 20_000;

  /** Before it Excel's calendar has a day, 29 February 1900, that never was. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final CreationHelper creation;
  private final Palette palette;
  private int links;
  private int plainAddresses;

  CellWriter(CreationHelper creation, Palette palette) {
    this.creation = creation;
    this.palette = palette;
  }

  void write(Cell cell, CellValue value, Look look) {
    switch (value) {
      case CellValue.Text(var words) -> words(cell, words, look);
      case CellValue.Figure(var number) -> figure(cell, number, palette.number(number));
      case CellValue.Amount(var number, var currency) ->
          figure(cell, number, palette.money(number, currency));
      case CellValue.Day(var date) -> date(cell, date, date.toString(), palette.day);
      case CellValue.Month(var month) ->
          date(cell, month.atDay(1), month.toString(), palette.month);
      case CellValue.Address(var url) -> address(cell, url);
      case CellValue.Jump(var sheet, var label) -> jump(cell, sheet, label);
      case CellValue.Room() -> cell.setCellStyle(palette.room);
    }
  }

  /** Addresses that are text only because the sheet holds no more links. */
  int plainAddresses() {
    return plainAddresses;
  }

  private void words(Cell cell, String words, Look look) {
    cell.setCellValue(CellText.of(words));
    cell.setCellStyle(palette.words(words, look == Look.PROSE));
  }

  private static void figure(Cell cell, BigDecimal number, CellStyle style) {
    cell.setCellValue(number.doubleValue());
    cell.setCellStyle(style);
  }

  private void date(Cell cell, LocalDate date, String words, CellStyle style) {
    if (date.isBefore(FIRST_DAY)) {
      words(cell, words, Look.LINE);
    } else {
      cell.setCellValue(date);
      cell.setCellStyle(style);
    }
  }

  private void address(Cell cell, String url) {
    words(cell, url, Look.LINE);
    if (WebLink.of(url).isEmpty()) {
      return;
    }
    if (links == MOST_LINKS) {
      plainAddresses++;
      return;
    }
    links++;
    var link = creation.createHyperlink(HyperlinkType.URL);
    link.setAddress(url);
    cell.setHyperlink(link);
    cell.setCellStyle(palette.link);
  }

  private void jump(Cell cell, String sheet, String label) {
    var name = sheet.indexOf(' ') < 0 ? sheet : "'" + sheet + "'";
    var match = "MATCH($A" + (cell.getRowIndex() + 1) + "," + name + "!$A:$A,0)";
    cell.setCellFormula("HYPERLINK(\"#" + name + "!A\"&" + match + ",\"" + label + "\")");
    cell.setCellValue(label);
    cell.setCellStyle(palette.link);
  }
}
