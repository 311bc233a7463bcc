package org.transmittal.extraction;

import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;

/** Tells whether the words before a name speak of goods, which a preposition then leads on. */
final class GoodsBefore {
  /** How many words back the goods of a preposition can stand: "… missiles … worth … to Japan". */
  static final int REACH = 12;

  private GoodsBefore() {}

  /** Where the words before a name begin that can tell what is sold. */
  static int reach(Sentence sentence, Sense sense) {
    return Math.max(sentence.from(), sense.from() - REACH);
  }

  /** Whether goods, money or a transfer stand shortly before: "a threat from Russia" sells none. */
  static boolean areTold(Sentence sentence, Sense sense) {
    var phrases = sentence.phrases();
    var from = reach(sentence, sense);
    return !Phrases.within(phrases.weapons(), from, sense.from()).isEmpty()
        || !Phrases.within(phrases.amounts(), from, sense.from()).isEmpty()
        || phrases.senses().has(Noun.class, from, sense.from())
        || sentence.tellsADeal(from, sense.from());
  }
}
