package org.transmittal.benchmark;

import java.util.List;
import org.transmittal.cli.JobRun;
import org.transmittal.extraction.SaleExtractor;
import org.transmittal.normalization.Rules;
import org.transmittal.warehouse.PlainLoad;

/**
 * The job over articles that all tell of sales, beside the sum of what it is made of: going through
 * the archive, extraction and a plain load of the rows that the job has written.
 */
final class AllDeals implements Part {
  private static final double MOST = 1.3;
  private static final int SHARE = 8;

  @Override
  public String name() {
    return "deals";
  }

  @Override
  public List<Result> run(Setting setting) throws Exception {
    var archive = MadeArchives.in(setting, setting.articles() / SHARE).of(Form.JSON_LINES, 1);
    var job = new JobRun(setting.folder().resolve("runs"), archive, 1);
    try {
      job.load();
      var extractor = new SaleExtractor(Rules.load());
      var articles = Articles.of(archive);
      var floor = Floor.of(archive, false);
      var load = PlainLoad.of(job.database(), setting.folder().resolve("runs"));
      var extraction = Race.whole(() -> articles.forEach(extractor::read));
      Race.Lap parts =
          () -> Time.of(() -> Floor.of(archive, false)).and(extraction.run()).and(load.load());
      var race = Race.of(setting.rounds(), parts, job::load);
      return List.of(
          new Result(
              "jsonl, 100 % on sales, 1 thread",
              "unpack, go through the tokens; extraction; plain load",
              MOST,
              floor.records(),
              floor.bytes(),
              race));
    } finally {
      Folders.clear(setting.folder().resolve("runs"));
    }
  }
}
