package org.transmittal.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.transmittal.report.News;
import org.transmittal.report.ReportModel;

/**
 * The same cells as those of the workbook's large tables, written as plainly as the library can: no
 * styles, tables, links, heights or widths.
 */
final class PlainDump {
  private static final int MOST_ROWS = 1_048_575;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook();
  private final Map<String, Sheet> sheets = new HashMap<>();
  private final Map<String, Integer> rows = new HashMap<>();

  /** How many cells were written. */
  private long cells;

  static long write(ReportModel model, OutputStream out) throws IOException {
    var dump = new PlainDump();
    var tables = Tables.of(List.of(), Set.of());
    model
        .sales()
        .forEach(
            dossier -> {
              var row = new SaleRow(dossier, SalesTable.NAME, EvidenceTable.NAME);
              dump.add(tables.sales(), row);
              ItemsTable.rows(row).forEach(one -> dump.add(tables.items(), one));
              dossier
                  .evidence()
                  .forEach(
                      one ->
                          dump.add(
                              tables.evidence(), new EvidenceTable.Quote(one, SalesTable.NAME)));
              VersionsTable.rows(row).forEach(one -> dump.add(tables.versions(), one));
              StatusTable.rows(row).forEach(one -> dump.add(tables.status(), one));
              News.of(dossier)
                  .forEach(
                      one ->
                          dump.add(tables.changes(), new ChangesTable.Row(one, SalesTable.NAME)));
            });
    dump.workbook.write(out);
    dump.workbook.close();
    return dump.cells;
  }

  private <T> void add(TableSheet<T> table, T content) {
    var number = rows.merge(table.name(), 1, Integer::sum) - 1;
    var sheet =
        sheets.computeIfAbsent(
            table.name() + number / MOST_ROWS, name -> workbook.createSheet(name));
    var row = sheet.createRow(number % MOST_ROWS);
    for (var c = 0; c < table.columns().size(); c++) {
      var value = table.columns().get(c).value().apply(content);
      if (value != null) {
        cells++;
        write(row.createCell(c), value);
      }
    }
  }

  private static void write(Cell cell, CellValue value) {
    switch (value) {
      case CellValue.Text(var words) -> cell.setCellValue(words);
      case CellValue.Figure(var number) -> cell.setCellValue(number.doubleValue());
      case CellValue.Amount(var number, var currency) -> cell.setCellValue(number.doubleValue());
      case CellValue.Day(var date) -> cell.setCellValue(date);
      case CellValue.Month(var month) -> cell.setCellValue(month.atDay(1));
      case CellValue.Address(var url) -> cell.setCellValue(url);
      case CellValue.Jump(var sheet, var label) -> cell.setCellValue(label);
      case CellValue.Room() -> cell.setBlank();
    }
  }
}
