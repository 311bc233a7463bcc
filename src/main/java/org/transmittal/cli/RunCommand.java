package org.transmittal.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.context.support.GenericApplicationContext;
import org.transmittal.job.Progress;
import org.transmittal.job.RunLauncher;
import org.transmittal.job.RunRequest;
import org.transmittal.job.RunResult;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings; jobs/transmittal.properties if not given.")
  private @Nullable Path config;

  @Override
  public Integer call() {
    if (from != null && to != null && from.isAfter(to)) {
      throw new ParameterException(
          spec.commandLine(), "--from %s lies behind --to %s".formatted(from, to));
    }
    if (config != null && !(config.toFile().isFile() && config.toFile().canRead())) {
      throw new ParameterException(spec.commandLine(), "no settings to read at " + config);
    }
    if (config != null && !config.toString().endsWith(".properties")) {
      throw new ParameterException(
          spec.commandLine(), "settings stand in a file that ends in .properties, not " + config);
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
    } catch (RuntimeException e) {
      throw settings(e);
    }
  }

  private RunResult run(RunRequest request, Clock clock, Progress progress) {
    var application =
        new SpringApplicationBuilder(RunWiring.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .properties(Home.properties(config))
            .initializers(
                context -> {
                  var beans = (GenericApplicationContext) context;
                  beans.registerBean(RunRequest.class, () -> request);
                  beans.registerBean(Clock.class, () -> clock);
                  beans.registerBean(Progress.class, () -> progress);
                });
    try (var context = application.run()) {
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

  /** A setting that cannot be is told by the name of the setting, not by how it was bound. */
  private static RuntimeException settings(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException bind) {
        var root = bind.getCause() == null ? bind : bind.getCause();
        while (root.getCause() != null) {
          root = root.getCause();
        }
        return new SettingException(
            "a setting of %s is wrong: %s".formatted(bind.getName(), Message.of(root)));
      }
    }
    return failure;
  }
}
