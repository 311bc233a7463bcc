package org.transmittal.cli;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.transmittal.job.Progress;
import org.transmittal.job.RunLauncher;
import org.transmittal.job.RunRequest;
import org.transmittal.job.RunResult;
import org.transmittal.job.StopRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code transmittal run}: the nightly job, or a rerun of a window of dates. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the archives that are not loaded yet, brings the ledger up to date and writes the"
          + " workbook and the briefing.",
      "With --from or --to: reads the articles of that window again and reports on it alone."
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--inbox",
      paramLabel = "PATH",
      description = "A folder or file to take archives from; may be given more than once.")
  private List<Path> inbox = List.of(Home.path("jobs/inbox"));

  @Option(names = "--out", paramLabel = "DIR", description = "The folder for reports.")
  private Path out = Home.path("reports/out");

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "First day of the window, by the article's date.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "Last day of the window.")
  private @Nullable LocalDate to;

  @Option(
      names = "--undated",
      description = "In a window, takes in undated articles by the day the archive captured them.")
  private boolean undated;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "The day that the reports are for; today if not given.")
  private @Nullable LocalDate date;

  @Option(
      names = "--baseline",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description =
          "Changes are told against the last nightly run completed for this day or one before it;"
              + " the day before the reports' own if not given.")
  private @Nullable LocalDate baseline;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description = "How long to wait for another run to end; 0, the default, not at all.")
  private int wait;

  @Option(
      names = "--metrics",
      paramLabel = "DIR",
      description = "The folder for metrics.jsonl and metrics.prom, which monitors read.")
  private Path metrics = Home.path("jobs/data");

  @Mixin private Settings settings = new Settings();

  @Override
  public Integer call() {
    if (from != null && to != null && from.isAfter(to)) {
      throw new ParameterException(
          spec.commandLine(), "--from %s lies behind --to %s".formatted(from, to));
    }
    var clock = Clock.systemUTC();
    var day = date == null ? LocalDate.now(clock) : date;
    var request =
        new RunRequest(
            inbox, out, from, to, undated, day, baseline == null ? day.minusDays(1) : baseline);
    var err = spec.commandLine().getErr();
    var told = new Metrics(metrics, err, clock);
    try (var stopping = new Stopping()) {
      var result = new Turn(wait, stopping, err).take(() -> run(request, clock, told, stopping));
      if (result == null) {
        err.println("transmittal: stopped as asked; nothing was begun");
        told.write(request, null, ExitCode.STOPPED);
        return ExitCode.STOPPED.code();
      }
      new Summary(spec.commandLine().getOut(), err).print(request, result);
      told.write(request, result, ExitCode.of(result));
      return ExitCode.of(result).code();
    } catch (RuntimeException e) {
      told.write(request, null, ExitCode.of(e));
      throw e;
    }
  }

  private RunResult run(RunRequest request, Clock clock, Metrics told, Stopping stopping) {
    try (var progress = TerminalProgress.to(spec.commandLine().getErr());
        var context =
            settings.start(
                RunWiring.class,
                beans -> {
                  beans.registerBean(RunRequest.class, () -> request);
                  beans.registerBean(Clock.class, () -> clock);
                  beans.registerBean(Progress.class, () -> progress);
                  beans.registerBean(MeterRegistry.class, told::registry);
                })) {
      stopping.by(context.getBean(StopRequest.class)::ask);
      return context.getBean(RunLauncher.class).run();
    }
  }
}
