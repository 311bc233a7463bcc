package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.faults.Endurance;
import org.transmittal.report.excel.LargeWorkbook;

/** The workbook of a large ledger, beside a plain dump of the same cells in the same run. */
@Tag("endurance")
class LargeReportIT {
  private static final double MOST = 1.5;

  @TempDir Path folder;

  @Test
  void manySalesAreWrittenInAHeapOf512MegabytesInLittleMoreTimeThanAPlainDump() throws Exception {
    var sales = Endurance.isLong() ? 200_000 : 2_000;
    var output = folder.resolve("output").toFile();
    var running =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                LargeWorkbook.class.getName(),
                String.valueOf(sales),
                folder.toString(),
                "1")
            .redirectErrorStream(true)
            .redirectOutput(output)
            .start();

    assertThat(running.waitFor(60, TimeUnit.MINUTES)).isTrue();

    var text = Files.readString(output.toPath());
    assertThat(running.exitValue()).as(text).isZero();
    var ratio = Pattern.compile("ratio ([0-9.]+)").matcher(text);
    assertThat(ratio.find()).as(text).isTrue();
    // A short run tells of memory and not of time: most of it is spent on starting.
    if (Endurance.isLong()) {
      assertThat(Double.parseDouble(ratio.group(1))).as(text).isLessThanOrEqualTo(MOST);
    }
  }
}
