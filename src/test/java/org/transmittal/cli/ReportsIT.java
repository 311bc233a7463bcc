package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The reports of real runs; {@code -Dtransmittal.sample=write} renews the samples. */
class ReportsIT {
  private static final Path INBOX = Path.of("jobs/inbox");
  private static final Path SAMPLE = Path.of("reports/sample");

  @TempDir Path folder;

  @Test
  void theSampleInboxGivesTheSampleReportsByteForByte() throws Exception {
    var commands = Commands.on(folder);
    var run = commands.run(INBOX);

    assertThat(run.code()).as(run.err()).isZero();
    var reports = commands.reports();
    assertThat(reports).hasSize(2);
    for (var report : reports.entrySet()) {
      var sample = SAMPLE.resolve(report.getKey());
      if ("write".equals(System.getProperty("transmittal.sample"))) {
        Files.createDirectories(SAMPLE);
        Files.write(sample, report.getValue());
      }
      assertThat(sample).hasBinaryContent(report.getValue());
    }
  }

  @Test
  void whatChangedIsToldAgainstTheLastNightBeforeAndStoredWithTheReport() throws Exception {
    var commands = Commands.on(folder);
    var first = Files.createDirectory(folder.resolve("first"));
    Files.copy(INBOX.resolve("week-1.zip"), first.resolve("week-1.zip"));
    assertThat(run(commands, first, "2026-10-30").code()).isZero();

    assertThat(commands.run(INBOX).code()).isZero();

    var reports = commands.out().resolve("2026-11-01");
    var manifest = JsonMapper.shared().readTree(reports.resolve("manifest.json").toFile());
    assertThat(manifest.get("compared_with").asString()).isEqualTo("2026-10-30");
    try (var workbook = new XSSFWorkbook(reports.resolve("arms-sales.xlsx").toFile())) {
      var known = column(new XSSFWorkbook(sales("2026-10-30")).getSheet("Sales"), 0);
      var changes = workbook.getSheet("Changes");
      for (var row = 1; row <= changes.getLastRowNum(); row++) {
        var isNew = changes.getRow(row).getCell(2).getStringCellValue().equals("new");
        assertThat(known.contains(changes.getRow(row).getCell(0).getStringCellValue()))
            .isEqualTo(!isNew);
      }
      assertThat(column(changes, 2)).contains("new");
    }
  }

  @Test
  void anEarlierDayCanBeTheBaselineAndTheFirstNightHasNone() throws Exception {
    var commands = Commands.on(folder);
    assertThat(run(commands, INBOX, "2026-10-30").code()).isZero();
    var manifest = commands.out().resolve("2026-10-30/manifest.json");
    assertThat(JsonMapper.shared().readTree(manifest.toFile()).get("compared_with").isNull())
        .isTrue();

    assertThat(commands.run(INBOX, "--baseline", "2026-10-01").code()).isZero();

    var later = commands.out().resolve("2026-11-01/manifest.json");
    assertThat(JsonMapper.shared().readTree(later.toFile()).get("compared_with").isNull()).isTrue();
  }

  private static Console run(Commands commands, Path inbox, String day) {
    return Console.run(
        "run",
        "--inbox",
        inbox.toString(),
        "--config",
        commands.settings().toString(),
        "--out",
        commands.out().toString(),
        "--metrics",
        commands.out().resolveSibling("metrics").toString(),
        "--date",
        day);
  }

  private java.io.File sales(String day) {
    return folder.resolve("out").resolve(day).resolve("arms-sales.xlsx").toFile();
  }

  private static List<String> column(XSSFSheet sheet, int column) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .skip(1)
        .map(row -> row.getCell(column).toString())
        .toList();
  }
}
