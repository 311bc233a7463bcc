package org.transmittal.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.transmittal.report.Words;
import org.transmittal.review.Review;
import org.transmittal.warehouse.DecisionTable;
import org.transmittal.warehouse.ReviewQueries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code transmittal review undo NUMBER...}: takes decisions back. */
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description = {
      "Takes decisions back, by the numbers that review list prints: the sources speak again.",
      "A decision that is taken back stays on record."
    })
final class ReviewUndoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Settings settings = new Settings();

  @Mixin private Decider decider = new Decider();

  @Option(names = "--note", paramLabel = "WORDS", description = "Why.")
  private String note = "";

  @Parameters(paramLabel = "NUMBER", arity = "1..*", description = "Of a decision in force.")
  private List<Long> numbers = List.of();

  @Override
  public Integer call() {
    if (note.length() > DecisionTable.LONGEST_NOTE) {
      throw new ParameterException(
          spec.commandLine(),
          "--note takes %d characters at most".formatted(DecisionTable.LONGEST_NOTE));
    }
    var by = decider.name();
    var clock = Clock.systemUTC();
    var recorded =
        settings.write(
            clock,
            beans ->
                new Review(beans.getBean(ReviewQueries.class), beans.getBean(DecisionTable.class))
                    .takeBack(numbers, by, note.strip(), clock.instant()));
    var out = spec.commandLine().getOut();
    ReviewText.entries(recorded.entries()).forEach(out::println);
    out.printf(
        "%s taken back. %s%n",
        Words.count(recorded.entries().size(), "decision", "decisions"), ReviewText.NEXT_RUN);
    return ExitCode.OK.code();
  }
}
