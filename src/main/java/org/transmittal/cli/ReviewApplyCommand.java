package org.transmittal.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.transmittal.report.Words;
import org.transmittal.review.Review;
import org.transmittal.warehouse.DecisionTable;
import org.transmittal.warehouse.ReviewQueries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code transmittal review apply FILE.xlsx}: records the decisions of a workbook. */
@Command(
    name = "apply",
    mixinStandardHelpOptions = true,
    description = {
      "Records the decisions that people have chosen in the sheet Conflicts and review of a"
          + " workbook: all of them, or none if any row is stale or broken.",
      "What is decided already is not recorded twice."
    })
final class ReviewApplyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Settings settings = new Settings();

  @Mixin private Decider decider = new Decider();

  @Parameters(paramLabel = "FILE", description = "The workbook (.xlsx), saved.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new InputException("no workbook to read at " + file);
    }
    var by = decider.name();
    var clock = Clock.systemUTC();
    var recorded =
        settings.write(
            clock,
            beans ->
                new Review(beans.getBean(ReviewQueries.class), beans.getBean(DecisionTable.class))
                    .apply(file, by, clock.instant()));
    var out = spec.commandLine().getOut();
    ReviewText.entries(recorded.entries()).forEach(out::println);
    out.println(summary(recorded));
    return ExitCode.OK.code();
  }

  private static String summary(Review.Recorded recorded) {
    var known =
        recorded.unchanged() == 0
            ? ""
            : "; %s already".formatted(Words.count(recorded.unchanged(), "is known", "are known"));
    if (recorded.entries().isEmpty()) {
      return recorded.unchanged() == 0
          ? "Nothing new: no row of the sheet has a decision."
          : "Nothing new: "
              + Words.count(recorded.unchanged(), "decision is", "decisions are")
              + " known already.";
    }
    return Words.count(recorded.entries().size(), "decision", "decisions")
        + " recorded"
        + known
        + ". "
        + ReviewText.NEXT_RUN;
  }
}
