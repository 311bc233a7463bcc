package org.transmittal.normalization;

import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Currency;
import org.transmittal.normalization.Meaning.Scale;

/** The names, codes and signs of currencies in one text, and how they stand beside a figure. */
final class CurrencyWords {
  /** ISO codes, and Rs, RM, zł and Tk. */
  private static final int LONGEST_CODE = 4;

  /** Names that can stand before a figure with its scale. */
  private static final WordSet NAMES = WordSet.of("dollars", "pounds", "marks", "francs");

  private final Tokens tokens;
  private final Senses senses;

  CurrencyWords(Tokens tokens, Senses senses) {
    this.tokens = tokens;
    this.senses = senses;
  }

  /** "Three Yuan-class submarines" cost nothing. */
  boolean isAClass(int i) {
    return tokens.is(i + 1, "class")
        || tokens.is(i + 1, Tokens.Kind.HYPHEN) && tokens.is(i + 2, "class");
  }

  /** "$20 $30", "1 $10 note": a sign right before a number is the number's. */
  boolean isOfTheNext(int i, boolean signed) {
    return tokens.is(i, Tokens.Kind.SIGN)
        && tokens.is(i + 1, Tokens.Kind.NUMBER)
        && (signed || tokens.isGlued(i + 1));
  }

  boolean isLoose(Sense word) {
    return tokens.raw(word.from(), word.to()).equals("$");
  }

  /**
   * Whether a currency's word may stand before its figure, as signs and codes do and names do not:
   * "hợp đồng 2,5 tỷ USD" holds the name of the dong by chance. Some papers print "dollars 640m".
   */
  boolean isPrefix(@Nullable Sense currency) {
    return currency != null
        && (tokens.is(currency.to() - 1, Tokens.Kind.SIGN)
            || tokens.raw(currency.from(), currency.to()).length() <= LONGEST_CODE
                && tokens.isCapital(currency.from())
            || NAMES.has(tokens, currency.from())
                && tokens.is(currency.to(), Tokens.Kind.NUMBER)
                && senses.at(currency.to() + 1, Scale.class) != null
                && tokens.isGlued(currency.to() + 1));
  }

  /** The word for a currency that begins at a token; null if none does. */
  @Nullable Sense at(int i) {
    return senses.at(i, Currency.class);
  }

  int afterJoint(int i) {
    return tokens.is(i, Tokens.Kind.HYPHEN) ? i + 1 : i;
  }
}
