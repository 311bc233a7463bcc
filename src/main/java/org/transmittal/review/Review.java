package org.transmittal.review;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.transmittal.ledger.Answer;
import org.transmittal.ledger.Question;
import org.transmittal.ledger.Question.OneSale;
import org.transmittal.warehouse.DecisionTable;
import org.transmittal.warehouse.RecordedDecision;
import org.transmittal.warehouse.ReviewQueries;

/**
 * Records what people decided in a review sheet: all of it or nothing. The caller holds the
 * ledger's lock and a transaction.
 */
public final class Review {
  private final ReviewQueries questions;
  private final DecisionTable decisions;

  public Review(ReviewQueries questions, DecisionTable decisions) {
    this.questions = questions;
    this.decisions = decisions;
  }

  /**
   * What was recorded.
   *
   * @param entries the new answers, in the order of the rows
   * @param unchanged how many rows say what was decided already
   */
  public record Recorded(List<Entry> entries, int unchanged) {
    public Recorded {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Records the decisions of a workbook's review sheet.
   *
   * @param by who decided where a row does not tell
   * @throws RefusedReviewException if any row of it is stale or broken
   */
  public Recorded apply(Path workbook, String by, Instant at) {
    var filled = ReviewFile.read(workbook);
    var asked = questions.rows();
    var recorded = decisions.all();
    var check = new ReviewCheck(filled, asked, recorded, by);
    var refusals = new ArrayList<>(check.refusals());
    var entries = new ArrayList<>(check.entries().values());
    refusals.addAll(contradictions(check, recorded));
    var rightValues = new RightValues(check, asked);
    refusals.addAll(rightValues.refusals());
    entries.addAll(rightValues.outdone());
    if (!refusals.isEmpty()) {
      throw new RefusedReviewException(
          "%s was refused, and nothing was recorded: %s stale or broken"
              .formatted(
                  workbook, refusals.size() == 1 ? "1 row is" : refusals.size() + " rows are"),
          refusals.stream()
              .sorted()
              .map(refusal -> "row %d: %s".formatted(refusal.row(), refusal.reason()))
              .toList());
    }
    record(entries, at);
    return new Recorded(entries, check.unchanged());
  }

  /**
   * Takes decisions back.
   *
   * @param numbers of decisions in force
   * @throws RefusedReviewException if any of them is not in force
   */
  public Recorded takeBack(List<Long> numbers, String by, String note, Instant at) {
    var inForce =
        decisions.all().stream()
            .filter(RecordedDecision::isInForce)
            .collect(Collectors.toMap(RecordedDecision::number, one -> one));
    var missing = numbers.stream().filter(number -> !inForce.containsKey(number)).toList();
    if (!missing.isEmpty()) {
      throw new RefusedReviewException(
          "nothing was taken back: not every number is of a decision in force",
          missing.stream().map("no decision in force has the number %d"::formatted).toList());
    }
    var entries =
        numbers.stream()
            .distinct()
            .map(number -> new Entry(inForce.get(number).question(), Answer.TAKEN_BACK, by, note))
            .toList();
    record(entries, at);
    return new Recorded(entries, 0);
  }

  private void record(List<Entry> entries, Instant at) {
    var second = at.truncatedTo(ChronoUnit.SECONDS);
    entries.forEach(
        entry -> decisions.add(entry.question(), entry.answer(), entry.by(), entry.note(), second));
  }

  private static List<ReviewCheck.Refusal> contradictions(
      ReviewCheck check, List<RecordedDecision> recorded) {
    var together = new HashMap<Question, Answer>();
    recorded.stream()
        .filter(RecordedDecision::isInForce)
        .forEach(one -> together.put(one.question(), one.answer()));
    check.entries().forEach((question, entry) -> together.put(question, entry.answer()));
    var contradictions = new Contradictions(together);
    var refusals = new ArrayList<ReviewCheck.Refusal>();
    for (var question : check.entries().keySet()) {
      if (question instanceof OneSale pair && !contradictions.with(pair).isEmpty()) {
        var apart = contradictions.with(pair).getFirst();
        refusals.add(
            new ReviewCheck.Refusal(
                check.row(pair).orElseThrow(),
                "decisions contradict each other: mentions %s and %s are one sale by some, two by another"
                    .formatted(apart.mention(), apart.other())));
      }
    }
    return refusals;
  }
}
