package org.transmittal.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.report.ReportModels;
import org.transmittal.report.pdf.Briefing;

/** What other people's tools say of the files of an ordinary night; each is skipped without it. */
class ValidatorsTest {
  /** {@code mvn dependency:get -Dartifact=org.apache.poi:poi-ooxml-full:5.5.1} brings it. */
  private static final Path SCHEMAS =
      Path.of(
          System.getProperty("user.home"),
          ".m2/repository/org/apache/poi/poi-ooxml-full/5.5.1/poi-ooxml-full-5.5.1.jar");

  @TempDir Path folder;
  private Path workbook;
  private Path briefing;

  @BeforeEach
  void draw() throws IOException {
    workbook = folder.resolve("arms-sales.xlsx");
    briefing = folder.resolve("arms-sales.pdf");
    try (var out = Files.newOutputStream(workbook)) {
      Workbook.write(ReportModels.night(), out);
    }
    try (var out = Files.newOutputStream(briefing)) {
      Briefing.write(ReportModels.night(), out);
    }
  }

  @Test
  void everyPartOfTheWorkbookFitsTheSchemasOfOpenXml() throws Exception {
    assumeTrue(Files.exists(SCHEMAS), "poi-ooxml-full is not here");
    var classes =
        Arrays.stream(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(File.pathSeparator))
            .filter(entry -> !entry.contains("poi-ooxml-lite"))
            .collect(Collectors.joining(File.pathSeparator));
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    assertThat(
            said(
                List.of(
                    java,
                    "-cp",
                    SCHEMAS + File.pathSeparator + classes,
                    SchemaCheck.class.getName(),
                    workbook.toString())))
        .containsPattern("^\\d+ parts checked\\s*$");
  }

  @Test
  void everyPartOfTheWorkbookIsWellFormed() throws Exception {
    needs("xmllint");
    var parts = new ArrayList<String>(List.of("xmllint", "--noout"));
    try (var zip = new ZipFile(workbook.toFile())) {
      for (var entry : zip.stream().toList()) {
        var part = folder.resolve(entry.getName().replace('/', '_'));
        Files.write(part, zip.getInputStream(entry).readAllBytes());
        parts.add(part.toString());
      }
    }
    assertThat(said(parts)).isEmpty();
  }

  @Test
  void libreOfficeOpensTheWorkbook() throws Exception {
    needs("soffice");
    var home = "-env:UserInstallation=" + folder.resolve("office").toUri();
    said(
        List.of(
            "soffice",
            home,
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder.resolve("drawn").toString(),
            workbook.toString()));
    assertThat(folder.resolve("drawn/arms-sales.pdf")).isNotEmptyFile();
  }

  @Test
  void qpdfFindsNothingWrongWithTheBriefing() throws Exception {
    needs("qpdf");
    assertThat(said(List.of("qpdf", "--check", briefing.toString())))
        .contains("No syntax or stream encoding errors found");
  }

  @Test
  void everyFontOfTheBriefingIsEmbeddedInPart() throws Exception {
    needs("pdffonts");
    assertThat(said(List.of("pdffonts", briefing.toString())).lines().skip(2).toList())
        .isNotEmpty()
        .allSatisfy(font -> assertThat(font).containsPattern("yes +yes +yes"));
  }

  private static void needs(String tool) {
    var there =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    assumeTrue(there, tool + " is not here");
  }

  private String said(List<String> command) throws IOException, InterruptedException {
    var output = folder.resolve("output").toFile();
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("%s", command).isTrue();
    var text = Files.readString(output.toPath());
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }
}
