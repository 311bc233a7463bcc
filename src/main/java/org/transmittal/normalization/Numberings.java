package org.transmittal.normalization;

import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Numbered;
import org.transmittal.normalization.Meaning.Weapon;

/** Tells numbers that name and do not count: of a section, a type, a day, an hour. */
final class Numberings {
  private static final WordSet WHOLES = WordSet.of("trong", "tổng");

  private final Tokens tokens;
  private final Senses senses;

  Numberings(Tokens tokens, Senses senses) {
    this.tokens = tokens;
    this.senses = senses;
  }

  /** The number of a section or a name: "36(b)", "No. 3", "Block 70", "3/1", "10:30". */
  boolean is(int from, int to) {
    return isNumbered(from)
        || (tokens.is(from - 1, Tokens.Kind.HYPHEN) && tokens.is(from, Tokens.Kind.NUMBER))
        || (tokens.is(from - 1, '/') && tokens.isGlued(from))
        || (tokens.is(to, '/') && tokens.isGlued(to))
        || (tokens.is(to, '(') && tokens.isGlued(to) && tokens.is(from, Tokens.Kind.NUMBER))
        || (tokens.is(to, ':') && tokens.isGlued(to) && tokens.is(to + 1, Tokens.Kind.NUMBER))
        || ((tokens.is(from - 1, ')') || tokens.is(from - 1, '.')) && tokens.isGlued(from))
        || (tokens.is(from - 1, '(') && tokens.isGlued(from - 1))
        || (tokens.isGlued(to) && tokens.is(to, "s"))
        || (tokens.is(from, Tokens.Kind.NUMBER) && isOfAName(from))
        || DateWords.isMonth(tokens, from - 1)
        || DateWords.isMonth(tokens, tokens.is(from - 1, '.') ? from - 2 : from - 1)
        || (DateWords.isMonth(tokens, to) && tokens.is(from, Tokens.Kind.NUMBER));
  }

  private boolean isNumbered(int from) {
    if (tokens.is(from - 1, "số") && WHOLES.has(tokens, from - 2)) {
      return false; // "trong số 16 chiếc" counts, "số 16" does not
    }
    return senses.endingAt(from, Numbered.class) != null
        || tokens.is(from - 1, '.') && senses.endingAt(from - 1, Numbered.class) != null;
  }

  /** The figures of a name: Boeing 767, Taurus 350, Su - 57. */
  private boolean isOfAName(int from) {
    return senses.endingAt(from, Maker.class) != null
        || senses.endingAt(from, Weapon.class) != null
        || (tokens.is(from - 1, '-') && isShortName(from - 2));
  }

  private boolean isShortName(int i) {
    return tokens.is(i, Tokens.Kind.WORD) && tokens.isCapital(i) && tokens.form(i).length() <= 4;
  }
}
