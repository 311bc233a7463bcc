package org.transmittal.report.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.transmittal.report.ManySales;
import org.transmittal.report.ReportModels;

/** Writes many sales plainly and as the workbook, in turn, and tells how long each took. */
public final class LargeWorkbook {
  private interface Writing {
    void run() throws IOException;
  }

  private LargeWorkbook() {}

  /** How many sales, a folder, and how often. */
  public static void main(String[] args) throws IOException {
    var model = ReportModels.of(new ManySales(Integer.parseInt(args[0])));
    var folder = Path.of(args[1]);
    var plain = 0.0;
    var full = 0.0;
    for (var round = 0; round < Integer.parseInt(args[2]); round++) {
      plain +=
          seconds(
              () -> {
                try (var out = Files.newOutputStream(folder.resolve("plain.xlsx"))) {
                  System.out.printf("%,d cells%n", PlainDump.write(model, out));
                }
              });
      full +=
          seconds(
              () -> {
                try (var out = Files.newOutputStream(folder.resolve("full.xlsx"))) {
                  Workbook.write(model, out);
                }
              });
    }
    System.out.printf(
        Locale.ROOT, "plain %.1f s, workbook %.1f s, ratio %.2f%n", plain, full, full / plain);
  }

  private static double seconds(Writing writing) throws IOException {
    var threads = java.lang.management.ManagementFactory.getThreadMXBean();
    var begin = threads.getCurrentThreadCpuTime();
    var wall = System.nanoTime();
    writing.run();
    var cpu = (threads.getCurrentThreadCpuTime() - begin) / 1e9;
    System.out.printf(
        Locale.ROOT, "%.1f s, of a processor %.1f s%n", (System.nanoTime() - wall) / 1e9, cpu);
    return cpu;
  }
}
