package org.transmittal.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.transmittal.report.ReportModel;
import org.transmittal.report.Totals;

/** The Excel workbook of a report. */
public final class Workbook {
  /** Rows of a sheet held in memory; those before are on disk already. */
  private static final int ROWS_IN_MEMORY = 200;

  private Workbook() {}

  /**
   * Writes a model as an .xlsx file. The same model gives the same bytes.
   *
   * @param out left open
   * @throws IOException if it cannot be written
   */
  public static void write(ReportModel model, OutputStream out) throws IOException {
    Reproducibility.runWithSourceDateEpoch(() -> draw(model, out));
  }

  /**
   * Headers, tables and pages are made in full and the rows of the tables streamed behind them,
   * which keeps large windows within memory.
   */
  private static void draw(ReportModel model, OutputStream out) throws IOException {
    var totals = Totals.of(model.sales());
    var review = ReviewTable.of(model);
    var tables =
        new ArrayList<TableSheet<?>>(
            List.of(
                SalesTable.of(model),
                review,
                StatusTable.of(model),
                ConflictsTable.of(model),
                EvidenceTable.of(model),
                TotalsTable.of(totals),
                QuarantineTable.of(model),
                AccountTable.of(model)));
    if (model.hasWindow()) {
      tables.add(UndatedTable.of(model));
    }
    try (var template = new XSSFWorkbook()) {
      var palette = new Palette(template);
      CoverSheet.write(template, model, totals, palette);
      tables.forEach(table -> table.prepare(template, palette));
      var choices = NotesSheet.write(template, tables, palette);
      ReviewChoices.add(template, review, choices);
      describe(template, model);
      try (var workbook = new SXSSFWorkbook(template, ROWS_IN_MEMORY)) {
        workbook.setShouldCalculateSheetDimensions(false);
        tables.forEach(table -> table.fill(workbook, palette));
        workbook.write(out);
      }
    }
  }

  private static void describe(XSSFWorkbook workbook, ReportModel model) {
    var day = Date.from(model.runDate().atStartOfDay(ZoneOffset.UTC).toInstant());
    var properties = workbook.getProperties().getCoreProperties();
    properties.setTitle(CoverSheet.TITLE);
    properties.setSubjectProperty("Arms sales reported by news articles and official notices");
    properties.setCreator("Transmittal");
    properties.setLastModifiedByUser("Transmittal");
    properties.setCreated(Optional.of(day));
    properties.setModified(Optional.of(day));
    workbook.getProperties().getExtendedProperties().setApplication("Transmittal");
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
    workbook.getSheet(CoverSheet.NAME).setActiveCell(CellAddress.A1);
  }
}
