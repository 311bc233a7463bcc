package org.transmittal.normalization;

import java.util.Arrays;

/**
 * Tells by single words which texts may speak of goods or of a deal. The longest word of a phrase
 * hints at what it means, since no text has the phrase without the word; a text without a hint is
 * certain to have no phrase, and need not be searched for one.
 */
final class Hints {
  private static final int GOODS = 1;
  private static final int DEAL = 2;

  private final Lexicon lexicon;

  /** Bits of goods and of a deal, by the number of the word. */
  private byte[] bits = {};

  Hints(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes in a phrase that is cut into tokens. */
  void add(Tokens phrase, Meaning meaning) {
    var bit =
        switch (meaning) {
          case Meaning.Noun noun -> GOODS;
          case Meaning.Weapon weapon -> GOODS;
          case Meaning.Currency currency -> GOODS;
          case Meaning.Transfer transfer -> DEAL;
          case Meaning.Cue cue -> DEAL;
          default -> 0;
        };
    var longest = "";
    for (var i = 0; i < phrase.size(); i++) {
      var isLonger = phrase.form(i).length() > longest.length();
      longest = isLonger && !phrase.is(i, Tokens.Kind.HYPHEN) ? phrase.form(i) : longest;
    }
    var word = lexicon.add(longest);
    bits = word < bits.length ? bits : Arrays.copyOf(bits, 2 * word + 1);
    bits[word] |= (byte) bit;
  }

  /**
   * Whether a text may speak of goods or money: false only where no word for them, no sum and no
   * type of weapon stands in it.
   */
  boolean ofGoods(Tokens text) {
    for (var i = 0; i < text.size(); i++) {
      if (has(text, i, GOODS) || text.is(i, Tokens.Kind.CODE) || isNumbered(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text may speak of a deal: false only where no word of a deal stands in it. */
  boolean ofADeal(Tokens text) {
    for (var i = 0; i < text.size(); i++) {
      if (has(text, i, DEAL)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Tokens text, int i, int bit) {
    var word = text.word(i);
    return word >= 0 && word < bits.length && (bits[word] & bit) != 0;
  }

  /** "S 400", "S - 400": a code can be printed with blanks. */
  private static boolean isNumbered(Tokens text, int i) {
    return text.is(i, Tokens.Kind.NUMBER)
        && i > 0
        && text.isCapital(text.is(i - 1, '-') ? i - 2 : i - 1);
  }
}
