package org.transmittal.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.transmittal.extraction.SaleExtractor;
import org.transmittal.normalization.Rules;
import org.transmittal.warehouse.ChunkLoad;
import org.transmittal.warehouse.EntryOutcome.AboutSales;
import org.transmittal.warehouse.PlainLoad;

/** Writing what articles say, beside a plain load of the same rows. */
final class Warehouse implements Part {
  private static final double MOST = 1.3;
  private static final int SHARE = 8;

  @Override
  public String name() {
    return "warehouse";
  }

  @Override
  public List<Result> run(Setting setting) throws Exception {
    var archive = MadeArchives.in(setting, setting.articles() / SHARE).of(Form.JSON_LINES, 1);
    var folder = setting.folder().resolve("runs/warehouse");
    var load = new ChunkLoad(folder, outcomes(archive));
    try {
      load.load();
      var plain = PlainLoad.of(load.database(), folder);
      var race = Race.of(setting.rounds(), plain::load, load::load);
      return List.of(
          new Result(
              "warehouse, rows", "a plain load of the same rows", MOST, plain.rows(), 0, race));
    } finally {
      Folders.clear(folder);
    }
  }

  private static List<AboutSales> outcomes(Path archive) throws Exception {
    var rules = Rules.load();
    var extractor = new SaleExtractor(rules);
    return Articles.of(archive).stream()
        .map(
            article -> new AboutSales(article, rules.version(), extractor.read(article).mentions()))
        .filter(outcome -> !outcome.mentions().isEmpty())
        .toList();
  }
}
