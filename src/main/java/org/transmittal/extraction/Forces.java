package org.transmittal.extraction;

import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;

/** The words for the forces and bodies of a country behind its name: "US Army". */
final class Forces {
  /** How many words a short form in brackets takes: "Royal Australian Navy (RAN)". */
  static final int SHORT_FORM = 3;

  private static final WordSet FORCES =
      WordSet.of(
          "army",
          "navy",
          "air",
          "force",
          "forces",
          "military",
          "marine",
          "marines",
          "corps",
          "coast",
          "guard",
          "coastguard",
          "government",
          "armed",
          "defence",
          "defense",
          "ministry",
          "department");

  private Forces() {}

  /** The token behind a country and the words for its forces. */
  static int behind(Tokens tokens, int to) {
    var at = to;
    while (FORCES.has(tokens, at) || at > to && tokens.is(at, "of") && FORCES.has(tokens, at + 1)) {
      at++;
    }
    return at;
  }

  /** Whether a word for forces stands in a sentence. */
  static boolean areIn(Sentence sentence) {
    return sentence.hasWord(FORCES);
  }

  /** Whether a token is a word for forces. */
  static boolean is(Tokens tokens, int i) {
    return FORCES.has(tokens, i);
  }
}
