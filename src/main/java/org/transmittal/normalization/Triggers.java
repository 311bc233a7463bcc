package org.transmittal.normalization;

import java.util.BitSet;
import org.transmittal.normalization.Meaning.Currency;
import org.transmittal.normalization.Meaning.Weapon;

/** The tokens of a text at which a value may begin: one in some, which alone are tried. */
final class Triggers {
  private static final long FIRST = MeaningTypes.of(Currency.class, Weapon.class);

  private final int size;
  private final BitSet triggers;

  /**
   * @param words that begin a date, or name a transmittal
   */
  Triggers(Tokens tokens, Senses senses, Numbers numbers, WordSet words) {
    size = tokens.size();
    triggers = new BitSet(size);
    for (var i = 0; i < size; i++) {
      if (tokens.is(i, Tokens.Kind.CODE)
          || senses.begins(i, FIRST)
          || numbers.begins(i)
          || words.has(tokens, i)
          || Designations.mayBeApart(tokens, i)) {
        triggers.set(i);
      }
    }
  }

  /** The first of them from a token on; behind the last the size of the text. */
  int next(int from) {
    var next = triggers.nextSetBit(from);
    return next < 0 ? size : next;
  }
}
