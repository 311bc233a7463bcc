package org.transmittal.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.transmittal.ledger.Question;
import org.transmittal.report.DecisionWords;
import org.transmittal.report.HistoryWords;
import org.transmittal.report.Words;
import org.transmittal.review.Entry;
import org.transmittal.warehouse.RecordedDecision;

/** Decisions in lines, for people. */
final class ReviewText {
  /** When a decision begins to tell. */
  static final String NEXT_RUN =
      "The next run makes the ledger with what is decided and draws the reports, even if nothing"
          + " new has come in.";

  private ReviewText() {}

  /** What was recorded, one line an answer. */
  static List<String> entries(List<Entry> entries) {
    return entries.stream()
        .map(
            entry ->
                Plain.line(
                    "%s: %s, by %s"
                        .formatted(entry.answer().words(), words(entry.question()), entry.by())))
        .toList();
  }

  /** A decision with who, when and what came of it. */
  static List<String> decision(RecordedDecision decision) {
    var page = new TextPage();
    page.entry(
        String.valueOf(decision.number()),
        "%s: %s".formatted(decision.answer().words(), words(decision.question())));
    page.more(signature(decision));
    page.more(state(decision));
    return page.lines();
  }

  /** Who decided and when, with the note. */
  static String signature(RecordedDecision decision) {
    return "by %s on %s%s"
        .formatted(
            decision.by(),
            time(decision.at()),
            decision.note().isEmpty() ? "" : ": " + decision.note());
  }

  /** What came of a decision, and in which sale. */
  static String state(RecordedDecision decision) {
    if (!decision.isInForce()) {
      return decision.latest() ? "it took back an earlier one" : "no longer in force";
    }
    var sale = decision.sale() == null ? "" : ", sale " + decision.sale();
    return DecisionWords.outcome(decision) + sale;
  }

  /** To the minute, by universal time. */
  static String time(Instant at) {
    return at.truncatedTo(ChronoUnit.MINUTES).toString().replace("T", " ").replace(":00Z", " UTC");
  }

  /** What is asked. */
  static String words(Question question) {
    return switch (question) {
      case Question.OneSale(var mention, var other) ->
          "mentions %s and %s".formatted(mention, other);
      case Question.RightValue(var mention, var field, var value) ->
          "%s %s, stated in mention %s"
              .formatted(Words.lower(field), HistoryWords.of(field, value), mention);
    };
  }
}
