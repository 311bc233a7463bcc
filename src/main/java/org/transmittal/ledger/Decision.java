package org.transmittal.ledger;

/**
 * What a person decided. It goes before everything that the mentions say.
 *
 * @param answer one that fits the question, and not {@link Answer#TAKEN_BACK}
 */
public record Decision(Question question, Answer answer) {
  public Decision {
    if (answer == Answer.TAKEN_BACK || !question.answers().contains(answer)) {
      throw new IllegalArgumentException(answer.words() + " decides nothing on " + question);
    }
  }
}
