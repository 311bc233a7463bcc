package org.transmittal.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.job.RunRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code transmittal run}: the nightly job, or a rerun of a window of dates. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the archives that are not loaded yet, brings the ledger up to date and writes the"
          + " workbook and the briefing.",
      "With --from or --to: reads the articles of that window again and reports on it alone."
    })
final class RunCommand extends JobCommand {
  @Option(
      names = "--inbox",
      paramLabel = "PATH",
      description = "A folder or file to take archives from; may be given more than once.")
  private List<Path> inbox = List.of(Home.path("jobs/inbox"));

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

  @Override
  RunRequest request(Path reports, LocalDate day, LocalDate earlier) {
    if (from != null && to != null && from.isAfter(to)) {
      throw new ParameterException(
          spec.commandLine(), "--from %s lies behind --to %s".formatted(from, to));
    }
    return new RunRequest(inbox, false, reports, from, to, undated, day, earlier);
  }
}
