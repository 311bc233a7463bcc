package org.transmittal.cli;

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
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "The day that the reports are for; today if not given.")
  private @Nullable LocalDate date;

  @Mixin private Settings settings = new Settings();

  @Override
  public Integer call() {
    if (from != null && to != null && from.isAfter(to)) {
      throw new ParameterException(
          spec.commandLine(), "--from %s lies behind --to %s".formatted(from, to));
    }
    var clock = Clock.systemUTC();
    var request = new RunRequest(inbox, out, from, to, date == null ? LocalDate.now(clock) : date);
    var result = run(request, clock);
    new Summary(spec.commandLine().getOut(), spec.commandLine().getErr()).print(request, result);
    return code(result).code();
  }

  private RunResult run(RunRequest request, Clock clock) {
    try (var progress = TerminalProgress.to(spec.commandLine().getErr())) {
      return run(request, clock, progress);
    }
  }

  private RunResult run(RunRequest request, Clock clock, Progress progress) {
    try (var context =
        settings.start(
            RunWiring.class,
            beans -> {
              beans.registerBean(RunRequest.class, () -> request);
              beans.registerBean(Clock.class, () -> clock);
              beans.registerBean(Progress.class, () -> progress);
            })) {
      return context.getBean(RunLauncher.class).run();
    }
  }

  private static ExitCode code(RunResult result) {
    return switch (result.end()) {
      case DONE, NOTHING_NEW -> ExitCode.OK;
      case EMPTY -> ExitCode.EMPTY;
      case TOO_MUCH_QUARANTINE -> ExitCode.QUARANTINE;
      case BUSY -> ExitCode.BUSY;
      case FAILED -> result.failure() == null ? ExitCode.FAULT : ExitCode.of(result.failure());
    };
  }
}
