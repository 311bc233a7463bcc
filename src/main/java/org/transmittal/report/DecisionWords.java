package org.transmittal.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.transmittal.ledger.Question;
import org.transmittal.warehouse.RecordedDecision;

/** How the reports word what people decided. */
public final class DecisionWords {
  private DecisionWords() {}

  /** {@code amount USD 96 million: wrong, by A. Person on 5 January 2026}. */
  public static String decision(RecordedDecision decision) {
    var subject =
        switch (decision.question()) {
          case Question.OneSale pair -> "two reports";
          case Question.RightValue value ->
              Words.lower(value.field()) + " " + HistoryWords.of(value.field(), value.value());
        };
    return "%s: %s, by %s on %s"
        .formatted(
            subject,
            decision.answer().words(),
            decision.by(),
            Words.day(LocalDate.ofInstant(decision.at(), ZoneOffset.UTC)));
  }

  /** What came of a decision, or that the ledger was not made with it yet. */
  public static String outcome(RecordedDecision decision) {
    return decision.outcome() == null ? "waits for the next run" : decision.outcome().words();
  }
}
