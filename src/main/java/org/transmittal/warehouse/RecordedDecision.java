package org.transmittal.warehouse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.Answer;
import org.transmittal.ledger.Decision;
import org.transmittal.ledger.Outcome;
import org.transmittal.ledger.Question;

/**
 * What a person once answered to a question.
 *
 * @param number from 1, in the order in which they came
 * @param by who decided
 * @param note why; empty if nothing was noted
 * @param latest whether nobody has answered the question since
 * @param outcome what came of it when the ledger was last made; null if it was made without it
 * @param sale the key of the sale that held its mention then; null if none did
 */
public record RecordedDecision(
    long number,
    Question question,
    Answer answer,
    String by,
    String note,
    Instant at,
    boolean latest,
    @Nullable Outcome outcome,
    @Nullable String sale) {

  /** Whether the ledger is to be made with it. */
  public boolean isInForce() {
    return latest && answer != Answer.TAKEN_BACK;
  }

  /**
   * What was decided.
   *
   * @throws IllegalArgumentException if an earlier decision was taken back
   */
  public Decision decision() {
    return new Decision(question, answer);
  }
}
