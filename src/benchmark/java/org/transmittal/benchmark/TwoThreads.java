package org.transmittal.benchmark;

import java.util.List;
import org.transmittal.cli.JobRun;

/** The job by two threads beside the job by one, over articles that all tell of sales. */
final class TwoThreads implements Part {
  private static final double MOST = 1 / 1.8;
  private static final int SHARE = 8;

  @Override
  public String name() {
    return "threads";
  }

  @Override
  public List<Result> run(Setting setting) throws Exception {
    var archive = MadeArchives.in(setting, setting.articles() / SHARE).of(Form.JSON_LINES, 1);
    var one = new JobRun(setting.folder().resolve("runs/one"), archive, 1);
    var two = new JobRun(setting.folder().resolve("runs/two"), archive, 2);
    try {
      var floor = Floor.of(archive, false);
      var race = Race.of(setting.rounds(), one::load, two::load);
      return List.of(
          new Result(
              "jsonl, 100 % on sales, 2 threads",
              "the same by 1 thread", MOST, floor.records(), floor.bytes(), race));
    } finally {
      Folders.clear(setting.folder().resolve("runs"));
    }
  }
}
