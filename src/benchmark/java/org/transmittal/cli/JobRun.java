package org.transmittal.cli;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.transmittal.TestDatabase;
import org.transmittal.benchmark.Time;
import org.transmittal.job.Progress;
import org.transmittal.job.RunLauncher;
import org.transmittal.job.RunRequest;
import org.transmittal.job.RunResult.End;
import org.transmittal.normalization.Rules;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the whole job in this process over one archive, each time into a new database. */
public final class JobRun {
  /** What a command is started by. */
  @Command
  static final class Start {
    @Mixin Settings settings = new Settings();
  }

  private final Path folder;
  private final Path inbox;
  private final int threads;
  private int runs;
  private TestDatabase last;

  /**
   * @param threads how many read at a time
   */
  public JobRun(Path folder, Path archive, int threads) throws IOException {
    this.folder = folder;
    this.threads = threads;
    inbox = Files.createTempDirectory(Files.createDirectories(folder), "inbox");
    Files.createSymbolicLink(inbox.resolve(archive.getFileName()), archive.toAbsolutePath());
  }

  /** From an archive to the warehouse: what the step takes that loads it. */
  public Time load() throws IOException {
    var own = Files.createDirectories(folder.resolve("run" + ++runs));
    last = TestDatabase.create(own);
    var file =
        last.settings(own, "transmittal.threads=" + threads, "transmittal.quarantine-threshold=1");
    var start = new Start();
    new CommandLine(start).parseArgs("--config", file.toString());
    var day = LocalDate.of(2026, 11, 1);
    var request =
        new RunRequest(
            List.of(inbox), false, own.resolve("out"), null, null, false, day, day.minusDays(1));
    var lap = new LoadTime();
    try (var context =
        start.settings.start(
            RunWiring.class,
            beans -> {
              beans.registerBean(RunRequest.class, () -> request);
              beans.registerBean(Clock.class, Clock::systemUTC);
              beans.registerBean(Progress.class, () -> lap);
              beans.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
              beans.registerBean(Rules.class, RuleFolder.ahead(beans.getEnvironment()));
            })) {
      var result = context.getBean(RunLauncher.class).run();
      if (result.end() != End.DONE) {
        throw new IllegalStateException("the run ended as " + result.end(), result.failure());
      }
    }
    return lap.begin.until(lap.end);
  }

  /** The database that was written last. */
  public TestDatabase database() {
    return last;
  }

  /** From the opening of the archive to the step behind. */
  private static final class LoadTime implements Progress {
    private Time begin;
    private Time end;

    @Override
    public void reading(String archive, int number, int of) {
      begin = Time.now();
    }

    @Override
    public void step(String what) {
      if (begin != null && end == null) {
        end = Time.now();
      }
    }

    @Override
    public void entries(int count) {}
  }
}
