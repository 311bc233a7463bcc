package org.transmittal.benchmark;

import java.nio.file.Files;
import java.util.List;
import org.transmittal.report.excel.BookRace;

/** The workbook, beside a plain dump of its cells. */
final class Book implements Part {
  private static final double MOST = 1.5;
  private static final int SHARE = 4;

  @Override
  public String name() {
    return "workbook";
  }

  @Override
  public List<Result> run(Setting setting) throws Exception {
    var folder = Files.createDirectories(setting.folder().resolve("runs/book"));
    try {
      var book = new BookRace(folder, setting.articles() / SHARE);
      var rounds = Math.min(setting.rounds(), 3);
      var race = Race.of(rounds, Race.whole(book::plain), Race.whole(book::workbook));
      return List.of(
          new Result(
              "workbook, sales",
              "the same cells by SXSSF",
              MOST,
              setting.articles() / SHARE,
              0,
              race));
    } finally {
      Folders.clear(folder);
    }
  }
}
