package org.transmittal.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.transmittal.warehouse.Explanations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code transmittal explain SALE}: a sale with all that it stands on. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a sale with the words that each value came from, how far its sources agree, its"
          + " course, why its reports are taken for one sale, and what it looks like."
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Settings settings = new Settings();

  @Parameters(
      paramLabel = "SALE",
      description =
          "Its key, one that it had before, a beginning of 6 characters or more, or its transmittal"
              + " number as printed (26-013).")
  private String sale = "";

  @Option(names = "--json", description = "One JSON object, with every value.")
  private boolean json;

  @Override
  public Integer call() {
    var explanation =
        settings.read(Clock.systemUTC(), beans -> beans.getBean(Explanations.class).of(sale));
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(ExplainJson.of(explanation));
    } else {
      ExplainText.of(explanation).forEach(out::println);
    }
    return ExitCode.OK.code();
  }
}
