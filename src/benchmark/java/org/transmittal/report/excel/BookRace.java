package org.transmittal.report.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.transmittal.report.ManySales;
import org.transmittal.report.ReportModel;
import org.transmittal.report.ReportModels;

/** Many made sales, to be written plainly and as the workbook. */
public final class BookRace {
  private final ReportModel model;
  private final Path folder;

  /**
   * @param folder where the files come to lie
   */
  public BookRace(Path folder, int sales) {
    model = ReportModels.of(new ManySales(sales));
    this.folder = folder;
  }

  /** The cells of the large tables as plainly as the library can. */
  public void plain() throws IOException {
    try (var out = Files.newOutputStream(folder.resolve("plain.xlsx"))) {
      PlainDump.write(model, out);
    }
  }

  /** The workbook. */
  public void workbook() throws IOException {
    try (var out = Files.newOutputStream(folder.resolve("full.xlsx"))) {
      Workbook.write(model, out);
    }
  }
}
