package org.transmittal.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.transmittal.report.ReportModel;
import org.transmittal.report.ReportModels;

class WorkbookTest {
  private static final List<String> TABLES =
      List.of(
          "Changes",
          "Sales",
          "Items",
          "By recipient",
          "By supplier",
          "By month",
          "By status",
          "Pivot data",
          "Evidence",
          "Conflicts and review",
          "Versions",
          "Status history",
          "Quarantine",
          "Account",
          "Undated");

  @Test
  void itOpensOnItsCover() throws Exception {
    try (var workbook = open(ReportModels.night())) {
      assertThat(workbook)
          .extracting(XSSFSheet.class::cast)
          .extracting(XSSFSheet::getSheetName)
          .containsExactly(
              "Cover",
              "Changes",
              "Charts",
              "Sales",
              "Items",
              "By recipient",
              "By supplier",
              "By month",
              "By status",
              "Pivot",
              "Pivot data",
              "Evidence",
              "Conflicts and review",
              "Versions",
              "Status history",
              "Quarantine",
              "Account",
              "Undated",
              "Notes");
      assertThat(workbook.getActiveSheetIndex()).isZero();
      assertThat(workbook.getSheetAt(0).getActiveCell()).hasToString("A1");
    }
  }

  @Test
  void everyTableHasARowForEachThingAndItsHeaderForNames() throws Exception {
    var model = ReportModels.night();
    try (var workbook = open(model)) {
      for (var name : TABLES) {
        var sheet = workbook.getSheet(name);
        var table = sheet.getTables().getFirst();
        assertThat(table.getName()).isEqualTo(name.replace(' ', '_'));
        assertThat(table.getCTTable().getAutoFilter()).isNotNull();
        assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
        assertThat(sheet.getCTWorksheet().getDimension().getRef())
            .isEqualTo(table.getArea().formatAsString());
        assertThat(table.getColumns())
            .allSatisfy(
                column ->
                    assertThat(sheet.getRow(0).getCell(column.getColumnIndex()))
                        .hasToString(column.getName()));
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.getMergedRegions()).isEmpty();
        for (var header : sheet.getRow(0)) {
          var width = sheet.getColumnWidth(header.getColumnIndex()) / 256.0;
          assertThat(header.getStringCellValue().split("[ -]"))
              .as("words that fit into the column %s", header)
              .allMatch(word -> word.length() < width);
        }
      }
      assertThat(workbook.getSheet("Sales").getLastRowNum()).isEqualTo(model.digest().cases());
      assertThat(workbook.getSheet("Evidence").getLastRowNum()).isEqualTo(model.digest().quotes());
    }
  }

  @Test
  void numbersAreNumbersAndDatesAreDates() throws Exception {
    try (var workbook = open(ReportModels.night())) {
      var kenya = row(workbook, "Sales", "Recipient", "Kenya");
      assertThat(cell(kenya, "Amount (full units)").getNumericCellValue()).isEqualTo(96_500_000);
      assertThat(cell(kenya, "Amount, high end (full units)").getNumericCellValue())
          .isEqualTo(147_500_000);
      assertThat(cell(kenya, "Amount bound")).hasToString("range");
      var date = cell(kenya, "Event date");
      assertThat(DateUtil.isCellDateFormatted(date)).isTrue();
      assertThat(date.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 1, 22, 0, 0));
    }
  }

  @Test
  void aDateOfWhichOnlyTheMonthIsToldIsText() throws Exception {
    try (var workbook = open(ReportModels.night())) {
      var date = cell(row(workbook, "Sales", "Recipient", "Japan"), "Event date");
      assertThat(date.getCellType()).isEqualTo(CellType.STRING);
      assertThat(date.getStringCellValue()).isEqualTo("2026-01");
    }
  }

  @Test
  void whatIsNotStatedIsAnEmptyCellAndNotAZero() throws Exception {
    try (var workbook = open(ReportModels.night())) {
      var vietnam = row(workbook, "Sales", "Recipient", "Vietnam");
      assertThat(cell(vietnam, "Amount (full units)")).isNull();
      assertThat(cell(vietnam, "Currency")).isNull();
      var saudi = row(workbook, "Sales", "Recipient", "Saudi Arabia");
      assertThat(cell(saudi, "Currency")).isNull();
      assertThat(cell(saudi, "Amount (full units)")).isNotNull();
    }
  }

  @Test
  void wordsOfAnArchiveNeverBecomeAFormula() throws Exception {
    try (var workbook = open(ReportModels.night())) {
      var row = row(workbook, "Evidence", "Quote", "=HYPERLINK is how this quote begins");
      for (var header : new String[] {"Quote", "Article"}) {
        var cell = cell(row, header);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).startsWith("=");
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      }
    }
  }

  @Test
  void whatPeopleCanDecideIsChosenFromAListByWhatTheRowAsks() throws Exception {
    try (var workbook = open(ReportModels.night())) {
      var sheet = workbook.getSheet("Conflicts and review");
      var choices = sheet.getDataValidations().getFirst();
      var decisions = cell(sheet.getRow(0), "Decision").getColumnIndex();
      var range = choices.getRegions().getCellRangeAddresses()[0];
      assertThat(List.of(range.getFirstRow(), range.getLastRow()))
          .containsExactly(1, sheet.getLastRowNum());
      assertThat(range.getFirstColumn()).isEqualTo(decisions).isEqualTo(range.getLastColumn());
      assertThat(choices.getValidationConstraint().getFormula1())
          .isEqualTo("IF($C2=\"pair\",PairDecisions,ValueDecisions)");
      assertThat(cell(sheet.getRow(1), "Asked").getReference()).isEqualTo("C2");
      assertThat(named(workbook, "PairDecisions"))
          .containsExactly("one sale", "two sales", "take back");
      assertThat(named(workbook, "ValueDecisions")).containsExactly("take back", "right", "wrong");
    }
  }

  @Test
  void whatAPersonDecidedIsMarkedWithWhoAndWhen() throws Exception {
    try (var workbook = open(ReportModels.night())) {
      var decided = row(workbook, "Conflicts and review", "In force", "right");
      assertThat(cell(decided, "In force by").getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(cell(decided, "In force since (UTC)").getLocalDateTimeCellValue())
          .isEqualTo(LocalDateTime.of(2026, 1, 30, 0, 0));
      var sale = row(workbook, "Sales", "Key", cell(decided, "Sale").toString());
      assertThat(cell(sale, "Decisions").toString()).endsWith("by =A. Person on 30 January 2026");
      assertThat(
              cell(
                  row(workbook, "Conflicts and review", "Mention (key)", "gone"),
                  "What came of it"))
          .asString()
          .startsWith("without effect");
    }
  }

  @Test
  void aSaleLeadsToItsEvidenceAndBack() throws Exception {
    try (var workbook = open(ReportModels.night())) {
      var there = cell(row(workbook, "Sales", "Key", "26-908"), "Evidence");
      assertThat(there.getCellFormula()).startsWith("HYPERLINK(\"#Evidence!A\"&MATCH($A");
      assertThat(there.getStringCellValue()).isEqualTo("2 quotes");
      var back = cell(row(workbook, "Evidence", "Sale", "26-908"), "To the sale");
      assertThat(back.getCellFormula()).startsWith("HYPERLINK(\"#Sales!A\"&MATCH($A");
    }
  }

  @Test
  void onlyWebAddressesAreLinks() throws Exception {
    try (var workbook = open(ReportModels.night())) {
      var link = cell(row(workbook, "Sales", "Recipient", "Kenya"), "Latest source (link)");
      assertThat(link.getStringCellValue()).startsWith("https://nairobi-review.example.ke/");
      assertThat(link.getCellFormula())
          .isEqualTo("HYPERLINK(\"" + link.getStringCellValue() + "\")");
      var odd = cell(row(workbook, "Sales", "Recipient", "Japan"), "Latest source (link)");
      assertThat(odd.getHyperlink()).isNull();
      assertThat(odd.getCellType()).isEqualTo(CellType.STRING);
      assertThat(odd.getStringCellValue()).startsWith("https://防衛時報.example/");
    }
  }

  @Test
  void anEmptyWindowStillHasItsTablesWithARowThatSaysSo() throws Exception {
    try (var workbook = open(ReportModels.empty())) {
      for (var name : TABLES) {
        if (name.equals("By status")) {
          continue;
        }
        var sheet = workbook.getSheet(name);
        assertThat(sheet.getTables().getFirst().getEndRowIndex()).isEqualTo(1);
        assertThat(sheet.getRow(1).getCell(0)).hasToString("none");
      }
    }
  }

  @Test
  void undatedArticlesAreASheetOfAWindowAlone() throws Exception {
    try (var workbook = open(ReportModels.night())) {
      var captured = cell(row(workbook, "Undated", "Entry", "radars.html"), "Captured");
      assertThat(captured.getLocalDateTimeCellValue()).isEqualTo("2026-01-09T00:00:00");
    }
    try (var workbook = open(ReportModels.of(List.of(), List.of()))) {
      assertThat(workbook.getSheet("Undated")).isNull();
    }
  }

  @Test
  void aFullSheetGoesOnInAnotherAndTheCoverSaysSo() throws Exception {
    var out = new ByteArrayOutputStream();
    Workbook.write(ReportModels.night(), out, 10);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(workbook.getSheetIndex("Sales 2")).isEqualTo(workbook.getSheetIndex("Sales") + 1);
      assertThat(workbook.getSheet("Sales 2").getTables().getFirst().getName())
          .isEqualTo("Sales_2");
      assertThat(workbook.getSheet("Sales").getLastRowNum()).isEqualTo(10);
      assertThat(workbook.getSheet("Sales 2").getLastRowNum()).isEqualTo(9);
      var back = cell(row(workbook, "Evidence 3", "Sale", "26-908"), "To the sale");
      assertThat(back.getCellFormula()).contains("'Sales 2'!$A:$A");
      assertThat(cover(workbook)).contains("Goes on where Sales is full: 9 more rows.");
    }
  }

  @Test
  void theCoverSaysWhatChangedAndAgainstWhat() throws Exception {
    try (var workbook = open(ReportModels.night())) {
      assertThat(cover(workbook)).contains("the report for 1 February 2026", "raised");
      var raised = row(workbook, "Changes", "Change", "raised");
      assertThat(cell(raised, "Before")).hasToString("approved");
      assertThat(cell(raised, "Now")).hasToString("notified");
      assertThat(cell(row(workbook, "Changes", "Change", "amended"), "Before"))
          .hasToString("about USD 11,500 million");
    }
  }

  @Test
  void theChartsAreNativeAndProposalsAreASeriesOfTheirOwn() throws Exception {
    try (var workbook = open(ReportModels.night())) {
      var charts = workbook.getSheet("Charts").getDrawingPatriarch().getCharts();
      assertThat(charts).hasSize(3);
      for (var chart : charts) {
        var bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        assertThat(bars.sizeOfSerArray()).isEqualTo(2);
        assertThat(bars.getSerArray(0).getTx().xmlText()).contains("Proposals");
      }
    }
  }

  @Test
  void everySheetIsPrintedWithAnAreaOfItsOwn() throws Exception {
    try (var workbook = open(ReportModels.night())) {
      for (var i = 0; i < workbook.getNumberOfSheets(); i++) {
        assertThat(workbook.getPrintArea(i)).as(workbook.getSheetName(i)).isNotNull();
      }
    }
  }

  @Test
  void theNotesExplainEveryColumn() throws Exception {
    try (var workbook = open(ReportModels.night())) {
      var notes = workbook.getSheet("Notes");
      var explained =
          IntStream.rangeClosed(0, notes.getLastRowNum())
              .mapToObj(notes::getRow)
              .filter(row -> row != null && row.getCell(1) != null)
              .map(row -> row.getCell(0) + " " + row.getCell(1))
              .toList();
      for (var sheet : TABLES) {
        workbook
            .getSheet(sheet)
            .getRow(0)
            .forEach(header -> assertThat(explained).contains(sheet + " " + header));
      }
    }
  }

  private static List<String> cover(XSSFWorkbook workbook) {
    return StreamSupport.stream(workbook.getSheet("Cover").spliterator(), false)
        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
        .map(Object::toString)
        .toList();
  }

  private static XSSFWorkbook open(ReportModel model) throws IOException {
    var out = new ByteArrayOutputStream();
    Workbook.write(model, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> named(XSSFWorkbook workbook, String name) {
    var area =
        new AreaReference(
            workbook.getName(name).getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
    return Arrays.stream(area.getAllReferencedCells())
        .map(at -> workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol()))
        .map(XSSFCell::toString)
        .toList();
  }

  private static XSSFRow row(XSSFWorkbook workbook, String sheet, String header, String value) {
    var rows = workbook.getSheet(sheet);
    return IntStream.rangeClosed(1, rows.getLastRowNum())
        .mapToObj(rows::getRow)
        .filter(row -> cell(row, header) != null && cell(row, header).toString().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static XSSFCell cell(XSSFRow row, String header) {
    for (var cell : row.getSheet().getRow(0)) {
      if (cell.getStringCellValue().equals(header)) {
        return row.getCell(cell.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + header);
  }
}
