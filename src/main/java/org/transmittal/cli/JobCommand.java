package org.transmittal.cli;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.transmittal.job.Progress;
import org.transmittal.job.RunLauncher;
import org.transmittal.job.RunRequest;
import org.transmittal.job.RunResult;
import org.transmittal.job.StopRequest;
import org.transmittal.normalization.Rules;
import org.transmittal.warehouse.Alarm;
import org.transmittal.warehouse.Faults;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that runs the job, and the options that all of those have. */
abstract class JobCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(names = "--out", paramLabel = "DIR", description = "The folder for reports.")
  private Path out = Home.path("reports/out");

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

  /**
   * What the job is asked to do.
   *
   * @param reports the folder for reports
   * @param day the day that they are for
   * @param earlier changes are told against the last nightly run up to that day
   */
  abstract RunRequest request(Path reports, LocalDate day, LocalDate earlier);

  @Override
  public Integer call() {
    var clock = Clock.systemUTC();
    var day = date == null ? LocalDate.now(clock) : date;
    var request = request(out, day, baseline == null ? day.minusDays(1) : baseline);
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
    try (var last = new LastWord(LastWord.PATIENCE, reason -> giveUp(reason, request, told));
        var progress = TerminalProgress.to(spec.commandLine().getErr());
        var context =
            settings.start(
                RunWiring.class,
                beans -> {
                  beans.registerBean(RunRequest.class, () -> request);
                  beans.registerBean(Clock.class, () -> clock);
                  beans.registerBean(Progress.class, () -> progress);
                  beans.registerBean(Alarm.class, () -> last);
                  beans.registerBean(MeterRegistry.class, told::registry);
                  beans.registerBean(Rules.class, RuleFolder.ahead(beans.getEnvironment()));
                })) {
      stopping.by(context.getBean(StopRequest.class)::ask);
      return context.getBean(RunLauncher.class).run();
    }
  }

  /** Says what the run itself cannot any more, and ends the process under it. */
  private void giveUp(String reason, RunRequest request, Metrics told) {
    var err = spec.commandLine().getErr();
    err.println("transmittal: " + Faults.full(reason));
    err.println(Summary.KEPT);
    told.write(request, null, ExitCode.DATABASE);
    Runtime.getRuntime().halt(ExitCode.DATABASE.code());
  }
}
