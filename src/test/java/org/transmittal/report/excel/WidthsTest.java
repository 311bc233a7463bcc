package org.transmittal.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.transmittal.report.CornerCases;
import org.transmittal.report.ReportModel;
import org.transmittal.report.ReportModels;

class WidthsTest {
  /** A digit of the small type of keys, in digits of the type of all else. */
  private static final double SMALL = 0.8;

  @Test
  void noNumberIsTooWideForItsColumn() throws Exception {
    for (var model :
        List.of(ReportModels.night(), CornerCases.all().get("an amount of many digits"))) {
      try (var workbook = open(model)) {
        var shown = new DataFormatter();
        for (var sheet : tables(workbook)) {
          for (var row : sheet) {
            for (var cell : row) {
              if (cell.getCellType() == CellType.NUMERIC) {
                // POI leaves the marks around a currency, which Excel does not show.
                var words = shown.formatCellValue(cell).replaceAll("[\\[$\\]]", "");
                assertThat(words.length())
                    .as("%s %s", sheet.getSheetName(), words)
                    .isLessThanOrEqualTo((int) width((XSSFCell) cell));
              }
            }
          }
        }
      }
    }
  }

  @Test
  void theKeyOfASaleIsNeverCut() throws Exception {
    try (var workbook = open(ReportModels.night())) {
      for (var sheet : tables(workbook)) {
        var header = sheet.getRow(0).getCell(0).getStringCellValue();
        if (header.equals("Key") || header.equals("Sale")) {
          for (var row = 1; row <= sheet.getLastRowNum(); row++) {
            var key = sheet.getRow(row).getCell(0);
            if (key != null) {
              assertThat(key.getStringCellValue().length() * SMALL).isLessThan(width(key));
            }
          }
        }
      }
    }
  }

  @Test
  void aHeaderHasRoomForItsLongestWordBesideTheButtonOfTheFilter() {
    assertThat(Lines.widthOfHeader("Contracted (cases)", true))
        .isGreaterThan("Contracted".length() + 3);
    assertThat(Lines.widthOfHeader("Key", false)).isLessThan(10);
    var column = Column.text("Unbreakable", 4, "What it is.", Object::toString);
    assertThat(column.width()).isEqualTo(Lines.widthOfHeader("Unbreakable", false));
  }

  private static List<XSSFSheet> tables(XSSFWorkbook workbook) {
    return IntStream.range(0, workbook.getNumberOfSheets())
        .mapToObj(workbook::getSheetAt)
        .filter(sheet -> !sheet.getTables().isEmpty())
        .toList();
  }

  private static double width(XSSFCell cell) {
    return cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256.0;
  }

  private static XSSFWorkbook open(ReportModel model) throws Exception {
    var out = new ByteArrayOutputStream();
    Workbook.write(model, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
