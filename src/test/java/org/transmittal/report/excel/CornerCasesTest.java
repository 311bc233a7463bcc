package org.transmittal.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.transmittal.report.CornerCases;
import org.transmittal.report.pdf.Briefing;

class CornerCasesTest {
  static Stream<String> names() {
    return CornerCases.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void bothReportsAreWholeWithARowOnEachSheetAndAPage(String name) throws Exception {
    var model = CornerCases.all().get(name);
    try (var workbook = open(name)) {
      for (var i = 0; i < workbook.getNumberOfSheets(); i++) {
        var sheet = workbook.getSheetAt(i);
        assertThat(sheet.getPhysicalNumberOfRows()).as(sheet.getSheetName()).isPositive();
        for (var table : sheet.getTables()) {
          assertThat(sheet.getRow(table.getEndRowIndex()).getCell(0)).isNotNull();
        }
      }
      assertThat(workbook.getSheet("Sales").getLastRowNum())
          .isEqualTo(Math.max(1, model.digest().cases()));
    }
    var out = new ByteArrayOutputStream();
    Briefing.write(model, out);
    try (var reader = new PdfReader(out.toByteArray())) {
      assertThat(reader.getNumberOfPages()).isPositive();
    }
  }

  @Test
  void eachCurrencyHasARowAndAFormatOfItsOwn() throws Exception {
    try (var workbook = open("seven currencies")) {
      var recipients = workbook.getSheet("By recipient");
      assertThat(recipients.getLastRowNum()).isEqualTo(7);
      for (var row = 1; row <= 7; row++) {
        var currency = recipients.getRow(row).getCell(1).getStringCellValue();
        assertThat(recipients.getRow(row).getCell(7).getCellStyle().getDataFormatString())
            .startsWith("[$" + currency + "] #,##0");
      }
    }
  }

  @Test
  void aDateIn1987IsARealDateAndItsMonthToo() throws Exception {
    try (var workbook = open("a date in 1987")) {
      var month = workbook.getSheet("By month").getRow(1).getCell(0);
      assertThat(DateUtil.isCellDateFormatted(month)).isTrue();
      assertThat(month.getLocalDateTimeCellValue()).hasToString("1987-03-01T00:00");
    }
  }

  private static XSSFWorkbook open(String name) throws Exception {
    var out = new ByteArrayOutputStream();
    Workbook.write(CornerCases.all().get(name), out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
