package org.transmittal.normalization;

import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Currency;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Weapon;

/** The capital words of one text that can be names of types: of nobody, and of no known thing. */
final class NameWords {
  /** Capital words that are no names of types, though they stand before arms. */
  private static final WordSet NO_NAMES =
      WordSet.of(
          """
          navy army air force forces marine marines corps coast guard naval royal soviet
          western eastern northern southern european asian arab african allied baltic
          nordic gulf cold first second third world new next business police block mk
          mod mark and or the of fms uav nato uss hms ins afp awacs isr sar asw aew mpa
          icbm pentagon congress senate houthi hezbollah hamas taliban
          """
              .split("\\s+"));

  private final Tokens tokens;
  private final Senses senses;

  NameWords(Tokens tokens, Senses senses) {
    this.tokens = tokens;
    this.senses = senses;
  }

  /** Whether a word can be a part of the name of a type. */
  boolean isName(int i) {
    return tokens.is(i, Tokens.Kind.WORD)
        && tokens.isCapital(i)
        && tokens.end(i) - tokens.start(i) > 1
        && !NO_NAMES.has(tokens, i)
        && !tokens.is(i + 1, Tokens.Kind.POSSESSIVE)
        && senses.at(i, Country.class) == null
        && senses.at(i, Maker.class) == null
        && senses.at(i, Currency.class) == null
        && senses.at(i, Weapon.class) == null
        && senses.at(i, Noun.class) == null
        && !DateWords.isMonth(tokens, i);
  }
}
