package org.transmittal.report.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.transmittal.report.excel.Column.Look;

/** Writes the cells of one sheet, each with its type and its style. */
final class CellWriter {
  /** Before it Excel's calendar has a day, 29 February 1900, that never was. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final Palette palette;
  private final Links links;

  CellWriter(CreationHelper creation, Palette palette) {
    this.palette = palette;
    links = new Links(creation, palette);
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
      case CellValue.Address(var url) -> {
        words(cell, url, Look.LINE);
        links.address(cell, url);
      }
      case CellValue.Jump(var sheet, var label) -> links.jump(cell, sheet, label);
      case CellValue.Room() -> cell.setCellStyle(palette.room);
    }
  }

  /** Addresses that are text only because the sheet holds no more links. */
  int plainAddresses() {
    return links.plainAddresses();
  }

  private void words(Cell cell, String words, Look look) {
    cell.setCellValue(CellText.of(words));
    cell.setCellStyle(palette.words(words, look));
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
}
