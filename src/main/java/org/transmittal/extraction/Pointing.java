package org.transmittal.extraction;

import org.transmittal.normalization.WordSet;

/**
 * A sentence whose subject only points at a sale that was told before: "it is for four radars",
 * "the second, worth $79 million, is for 60 missiles".
 */
final class Pointing {
  private static final WordSet SUBJECTS = WordSet.of("it", "this", "that", "one", "another");

  private static final WordSet ORDINALS =
      WordSet.of(
          "first", "second", "third", "fourth", "fifth", "other", "former", "latter", "last");

  private static final WordSet IS = WordSet.of("is", "was", "be", "would", "covers", "covered");

  /** How many words behind the subject its verb stands, behind an aside with a sum. */
  private static final int VERB = 12;

  private Pointing() {}

  /** Whether a sentence points at a sale and tells what it is for. */
  static boolean is(Sentence sentence) {
    var tokens = sentence.tokens();
    var from = sentence.from();
    if (!SUBJECTS.has(tokens, from) && !isOneOfSeveral(sentence)) {
      return false;
    }
    for (var i = from + 1; i < Math.min(sentence.to() - 1, from + VERB); i++) {
      if (IS.has(tokens, i)) {
        return tokens.form(i).startsWith("cover") || tokens.is(i + 1, "for");
      }
    }
    return false;
  }

  /** Whether it points at one of several: "the second". */
  static boolean isOneOfSeveral(Sentence sentence) {
    return sentence.tokens().is(sentence.from(), "the")
        && ORDINALS.has(sentence.tokens(), sentence.from() + 1);
  }
}
