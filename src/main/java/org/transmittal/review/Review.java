package org.transmittal.review;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.transmittal.ledger.Answer;
import org.transmittal.ledger.Question;
import org.transmittal.ledger.Question.OneSale;
import org.transmittal.ledger.Question.RightValue;
import org.transmittal.sale.Sale;
import org.transmittal.warehouse.DecisionTable;
import org.transmittal.warehouse.RecordedDecision;
import org.transmittal.warehouse.ReviewQueries;
import org.transmittal.warehouse.ReviewRow;

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
    addContradictions(check, recorded, refusals);
    entries.addAll(outdone(check, asked, refusals));
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

  private static void addContradictions(
      ReviewCheck check, List<RecordedDecision> recorded, List<ReviewCheck.Refusal> refusals) {
    var together = new HashMap<Question, Answer>();
    recorded.stream()
        .filter(RecordedDecision::isInForce)
        .forEach(one -> together.put(one.question(), one.answer()));
    check.entries().forEach((question, entry) -> together.put(question, entry.answer()));
    var contradictions = new Contradictions(together);
    for (var apart : contradictions.pairs()) {
      check.entries().keySet().stream()
          .filter(question -> question instanceof OneSale)
          .filter(question -> contradictions.isWith(apart, question.mention()))
          .forEach(
              question ->
                  refusals.add(
                      new ReviewCheck.Refusal(
                          check.row(question).orElseThrow(),
                          "it contradicts another decision: of mentions that are one sale by"
                              + " decision, %s and %s are decided to be of two"
                                  .formatted(apart.mention(), apart.other()))));
    }
  }

  /**
   * What is called right outdoes another value of the same field that was called right before.
   *
   * @return the decisions that are taken back by it
   */
  private static List<Entry> outdone(
      ReviewCheck check, List<ReviewRow> asked, List<ReviewCheck.Refusal> refusals) {
    var sales = new HashMap<Question, Sale>();
    asked.forEach(
        row -> row.sales().stream().findFirst().ifPresent(s -> sales.put(row.question(), s)));
    var right = new HashMap<String, List<RightValue>>();
    for (var row : asked) {
      if (row.inForce() != null && row.inForce().answer() == Answer.RIGHT) {
        var value = (RightValue) row.question();
        right.computeIfAbsent(place(value, sales), place -> new ArrayList<>()).add(value);
      }
    }
    var outdone = new ArrayList<Entry>();
    for (var entry : check.entries().values()) {
      if (entry.answer() != Answer.RIGHT) {
        continue;
      }
      var value = (RightValue) entry.question();
      var others = right.computeIfAbsent(place(value, sales), place -> new ArrayList<>());
      for (var other : others) {
        var said = check.row(other);
        var taken = check.entries().get(other);
        if (said.isEmpty()) {
          outdone.add(
              new Entry(other, Answer.TAKEN_BACK, entry.by(), "outdone by: " + value.value()));
        } else if (taken == null || taken.answer() == Answer.RIGHT) {
          refusals.add(
              new ReviewCheck.Refusal(
                  check.row(value).orElseThrow(),
                  "row %d says that another value is right".formatted(said.get())));
        }
      }
      others.add(value);
    }
    return outdone;
  }

  private static String place(RightValue value, Map<Question, Sale> sales) {
    var sale = sales.get(value);
    return (sale == null ? value.mention() : sale.key()) + " " + value.field();
  }
}
