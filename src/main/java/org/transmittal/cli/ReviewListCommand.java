package org.transmittal.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.transmittal.warehouse.DecisionTable;
import org.transmittal.warehouse.RecordedDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code transmittal review list}: what people decided, and what came of it. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the decisions in force, each with its number, who decided it and when (UTC), and what"
          + " came of it; those without effect too."
    })
final class ReviewListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Settings settings = new Settings();

  @Option(
      names = "--all",
      description = "Also those that were taken back, or that a later one took the place of.")
  private boolean all;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    var decisions =
        settings.read(Clock.systemUTC(), beans -> beans.getBean(DecisionTable.class).all()).stream()
            .filter(one -> all || one.isInForce())
            .toList();
    var out = spec.commandLine().getOut();
    for (RecordedDecision decision : decisions) {
      if (json) {
        out.println(ReviewJson.of(decision));
      } else {
        ReviewText.decision(decision).forEach(out::println);
      }
    }
    if (decisions.isEmpty()) {
      spec.commandLine().getErr().println("No decision is in force.");
    }
    return ExitCode.OK.code();
  }
}
