package org.transmittal.extraction;

import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/**
 * What a government agrees with its own lawmakers, partners or banks is no contract: "reached an
 * agreement with Senate leaders on the sale".
 */
final class Compromise {
  private static final WordSet OWN =
      WordSet.of(
          ("senate senators senator lawmakers legislators congress congressional congressmen "
                  + "house parliament parliamentary coalition opposition republicans democrats "
                  + "union unions workers banks bank lenders creditors shareholders")
              .split(" "));

  /** How many words behind a verb the one stands whom it is agreed with. */
  private static final int WITH = 6;

  private static final int NAME = 4;

  private Compromise() {}

  /** The same status, or the talks that it is where the others are no buyer and no seller. */
  static StatusPhrase orContract(Sentence sentence, StatusPhrase told) {
    return told.status() == Status.CONTRACTED && isMade(sentence, told.from())
        ? new StatusPhrase(Status.NEGOTIATION, told.words(), told.from(), Tense.OPEN)
        : told;
  }

  private static boolean isMade(Sentence sentence, int verb) {
    for (var i = verb + 1; i < Math.min(sentence.to(), verb + 1 + WITH); i++) {
      if (sentence.tokens().is(i, "with")) {
        return sentence.hasWord(OWN, i + 1, Math.min(sentence.to(), i + 1 + NAME));
      }
    }
    return false;
  }
}
