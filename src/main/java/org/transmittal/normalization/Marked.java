package org.transmittal.normalization;

import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Currency;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Meaning.Weapon;

/**
 * A text with its known phrases marked, before any value is read: enough to tell most texts apart.
 *
 * @param senses the phrases of the rule tables in it
 */
public record Marked(Tokens tokens, Senses senses) {
  /** Whether words of selling, buying or a step of it stand in the text. */
  public boolean speaksOfADeal() {
    return has(Transfer.class) || has(Cue.class);
  }

  /**
   * Whether the text may name goods or money: false only where no word for them, no currency and
   * nothing like a designation stands in it.
   */
  public boolean mayNameGoods() {
    if (has(Noun.class) || has(Weapon.class) || has(Currency.class)) {
      return true;
    }
    for (var i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, Tokens.Kind.CODE) || isNumbered(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Class<? extends Meaning> type) {
    return senses.has(type, 0, tokens.size());
  }

  /** "S 400", "S - 400": a code can be printed with blanks. */
  private boolean isNumbered(int i) {
    return tokens.is(i, Tokens.Kind.NUMBER)
        && i > 0
        && tokens.isCapital(tokens.is(i - 1, '-') ? i - 2 : i - 1);
  }
}
