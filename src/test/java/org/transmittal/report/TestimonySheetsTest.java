package org.transmittal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.transmittal.report.excel.Workbook;
import org.transmittal.sale.Bound;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Standing;

/** What the workbook shows of what articles tell together. */
class TestimonySheetsTest {
  @Test
  void whatArticlesClaimAndWhatOfficialWordsProveStandApart() throws Exception {
    var sale =
        new SaleBuilder("Norway has signed for 12 F-35A, the defence ministry said.")
            .to("NO")
            .item("F-35A fighters", null, "F-35A")
            .at(SaleStage.CONTRACTED, Standing.ACTIVE, "2026-01-05")
            .quote(SaleField.RECIPIENT, -1, "Norway");
    var proven = sale.source("Norway signs", "north.example", "2026-01-05");
    try (var workbook = open(proven.told())) {
      var row = workbook.getSheet("Sales").getRow(1);
      assertThat(cell(row, "Status")).hasToString("contracted");
      assertThat(cell(row, "Proven status")).isNull();
    }
    proven.quote(SaleField.OFFICIAL, -1, "defence ministry");
    try (var workbook = open(proven.told())) {
      var row = workbook.getSheet("Sales").getRow(1);
      assertThat(cell(row, "Proven status")).hasToString("contracted");
      assertThat(cell(row, "Proven by")).hasToString("defence ministry");
      var step = workbook.getSheet("Status history").getRow(1);
      assertThat(cell(step, "Says who")).hasToString("north.example");
      assertThat(cell(step, "Proven by")).hasToString("defence ministry");
    }
  }

  @Test
  void aSumThatNoLongerHoldsIsHistoryAmongTheVersionsAndInNoTotal() throws Exception {
    var sale =
        new SaleBuilder("Kenya's deal rose from $96.5 million to $147.5 million.")
            .to("KE")
            .amount("USD", "147500000", Bound.EXACT)
            .insteadOf("USD", "96500000")
            .at(SaleStage.CONTRACTED, Standing.ACTIVE, null)
            .quote(SaleField.RECIPIENT, -1, "Kenya")
            .source("Deal rises", "review.example", "2026-01-05");
    try (var workbook = open(sale.told())) {
      var versions = workbook.getSheet("Versions");
      assertThat(cell(versions.getRow(1), "Stated")).hasToString("USD 147.5 million");
      assertThat(cell(versions.getRow(2), "Stated")).hasToString("USD 96.5 million");
      assertThat(cell(versions.getRow(2), "Which")).hasToString("earlier, holds no more");
      assertThat(cell(versions.getRow(2), "Agreement")).hasToString("all agree");
      var sum = cell(workbook.getSheet("By recipient").getRow(1), "Contracted: sum (full units)");
      assertThat(sum.getNumericCellValue()).isEqualTo(147_500_000);
      assertThat(cell(workbook.getSheet("Sales").getRow(1), "Conflicts")).isNull();
      assertThat(cell(workbook.getSheet("Sales").getRow(1), "Agreement")).hasToString("all agree");
    }
  }

  @Test
  void theWorthInDollarsStandsBesideTheAmountWithItsRateAndIsInNoTotal() throws Exception {
    var sale =
        new SaleBuilder("Kenya pays 100 million euros.")
            .to("KE")
            .amount("EUR", "100000000", Bound.EXACT)
            .worth("110000000.00", "1.1", "2026-01-05")
            .at(SaleStage.CONTRACTED, Standing.ACTIVE, "2026-01-05")
            .quote(SaleField.RECIPIENT, -1, "Kenya")
            .source("Kenya pays", "review.example", "2026-01-05");
    try (var workbook = open(sale.told())) {
      var row = workbook.getSheet("Sales").getRow(1);
      assertThat(cell(row, "Worth in US dollars").getNumericCellValue()).isEqualTo(110_000_000);
      assertThat(cell(row, "Rate (US dollars a unit)")).hasToString("1.1");
      assertThat(cell(row, "Rate date").getLocalDateTimeCellValue())
          .hasToString("2026-01-05T00:00");
      var totals = workbook.getSheet("By recipient");
      assertThat(totals.getLastRowNum()).isEqualTo(1);
      assertThat(cell(totals.getRow(1), "Currency")).hasToString("EUR");
    }
  }

  private static XSSFWorkbook open(NightSales.Told told) throws IOException {
    var out = new ByteArrayOutputStream();
    Workbook.write(ReportModels.of(List.of(told.sale()), told.evidence()), out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static Cell cell(Row row, String header) {
    var column =
        StreamSupport.stream(row.getSheet().getRow(0).spliterator(), false)
            .filter(cell -> cell.getStringCellValue().equals(header))
            .findFirst()
            .orElseThrow();
    return row.getCell(column.getColumnIndex());
  }
}
