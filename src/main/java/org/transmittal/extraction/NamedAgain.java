package org.transmittal.extraction;

import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Sense;

/** Tells the short name of an office behind its full one: "the Materiel Administration (FMV)". */
final class NamedAgain {
  /** No office has more words. */
  private static final int OFFICE = 8;

  private NamedAgain() {}

  /** Whether a name stands alone in brackets, and its country right before them. */
  static boolean is(Sentence sentence, Sense name) {
    var tokens = sentence.tokens();
    var bracket = name.from() - 1;
    if (!tokens.is(bracket, "(")
        || !tokens.is(name.to(), ")")
        || !(name.meaning() instanceof Country country)) {
      return false;
    }
    var from = Math.max(sentence.from(), bracket - OFFICE);
    for (var before : sentence.phrases().senses().within(from, bracket)) {
      if (before.meaning() instanceof Country other && other.party().equals(country.party())) {
        return true;
      }
    }
    return false;
  }
}
