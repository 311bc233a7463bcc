package org.transmittal.report.excel;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.transmittal.report.ReportModel;
import org.transmittal.report.Words;

/** What the workbook says of itself, and where it opens. */
final class WorkbookProperties {
  private WorkbookProperties() {}

  static void set(ReportModel model, XSSFWorkbook workbook) {
    var day = Date.from(model.runDate().atStartOfDay(ZoneOffset.UTC).toInstant());
    var properties = workbook.getProperties().getCoreProperties();
    properties.setTitle(CoverSheet.TITLE + ", " + Words.day(model.runDate()));
    properties.setSubjectProperty("Arms sales reported by news articles and official notices");
    properties.setKeywords("arms sales, foreign military sales, proposals, contracts, evidence");
    properties.setCategory("Ledger");
    properties.setDescription(
        "Drawn from %s; rules %s. A proposal is not a sale."
            .formatted(Words.window(model.from(), model.to()), model.rules()));
    properties.setCreator("Transmittal");
    properties.setLastModifiedByUser("Transmittal");
    properties.setCreated(Optional.of(day));
    properties.setModified(Optional.of(day));
    properties.getUnderlyingProperties().setLanguageProperty("en");
    workbook.getProperties().getExtendedProperties().setApplication("Transmittal");
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
    workbook.getSheet(CoverSheet.NAME).setActiveCell(CellAddress.A1);
  }
}
