package org.transmittal.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.transmittal.warehouse.PastRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code transmittal status}: how the last runs went. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the last runs, the latest first: kind (nightly, load or window) and window, day of"
          + " the reports, begin (UTC), seconds, starts, how it ended, and what became of the"
          + " entries.",
      "Of a run that was killed it says so. The account of each archive stands in --json."
    })
final class StatusCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Settings settings = new Settings();

  @Option(names = "--last", paramLabel = "N", description = "How many runs; 10 if not given.")
  private int last = 10;

  @Option(names = "--json", description = "One JSON object a line, with the account by archive.")
  private boolean json;

  @Override
  public Integer call() {
    if (last < 1) {
      throw new ParameterException(spec.commandLine(), "--last must be 1 or more, not " + last);
    }
    var runs = settings.read(Clock.systemUTC(), beans -> beans.getBean(PastRuns.class).last(last));
    var lines = json ? StatusJson.lines(runs) : StatusText.lines(runs);
    lines.forEach(spec.commandLine().getOut()::println);
    if (runs.isEmpty()) {
      spec.commandLine().getErr().println("No run yet.");
    }
    return ExitCode.OK.code();
  }
}
