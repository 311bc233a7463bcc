package org.transmittal.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.transmittal.cli.JobRun;

/**
 * The job, from an archive to the warehouse, beside the floor of its form.
 *
 * @param deals the share of articles on arms sales
 * @param threads how many the job reads by
 */
record Loading(String name, Form form, double deals, int threads, boolean parse, double most)
    implements Part {
  private static final int PAGES = 10;

  @Override
  public List<Result> run(Setting setting) throws Exception {
    var articles = form == Form.JSON_LINES ? setting.articles() : setting.articles() / PAGES;
    return List.of(run(setting, MadeArchives.in(setting, articles).of(form, deals)));
  }

  private Result run(Setting setting, Path archive) throws Exception {
    var job = new JobRun(setting.folder().resolve("runs"), archive, threads);
    try {
      var floor = Floor.of(archive, false);
      var race = Race.of(setting.rounds(), Race.whole(() -> Floor.of(archive, parse)), job::load);
      var words = "unpack, go through the records" + (parse ? ", parse by jsoup" : "");
      var what =
          "%s, %.0f %% on sales, %d thread%s"
              .formatted(name, deals * 100, threads, threads == 1 ? "" : "s");
      return new Result(what, words, most, floor.records(), floor.bytes(), race);
    } finally {
      Folders.clear(setting.folder().resolve("runs"));
    }
  }

  /** The same over an archive of one's own. */
  static Result of(Setting setting, Path archive) throws Exception {
    var form = Form.of(archive.toString());
    var part = new Loading("own " + form.ending(), form, 0, 1, form != Form.JSON_LINES, 0);
    return part.run(setting, archive);
  }
}
