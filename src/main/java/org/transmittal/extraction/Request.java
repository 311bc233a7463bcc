package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Weapon;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/** Tells a buyer's request by its verb: "has asked the United States to sell it eight jets". */
final class Request {
  private static final WordSet ASKS = WordSet.of("asked", "asks", "requested", "requests");

  private static final WordSet TO =
      WordSet.of(
          ("sell supply provide approve let allow permit release authorise authorize clear deliver "
                  + "lease")
              .split(" "));

  private static final long GOODS = MeaningTypes.of(Noun.class, Weapon.class);

  /** How many words the name of who is asked has. */
  private static final int NAME = 6;

  private Request() {}

  /** The one that a sentence tells; null if it tells none. */
  static @Nullable StatusPhrase of(Sentence sentence) {
    var tokens = sentence.tokens();
    for (var i = sentence.from(); i < sentence.to(); i++) {
      if (ASKS.has(tokens, i) && asks(sentence, i)) {
        return new StatusPhrase(Status.REQUESTED, sentence.words(i, i + 1), i);
      }
    }
    return null;
  }

  private static boolean asks(Sentence sentence, int verb) {
    var tokens = sentence.tokens();
    for (var i = verb + 1; i < Math.min(sentence.to() - 1, verb + NAME); i++) {
      if (tokens.is(i, "to") && TO.has(tokens, i + 1)) {
        return sentence.phrases().senses().has(Country.class, verb, i);
      }
      if (tokens.is(i, "for")) {
        var to = Math.min(sentence.to(), i + NAME);
        return sentence.phrases().senses().has(Country.class, verb, i)
            && MeaningTypes.meet(sentence.phrases().senses().types(i, to), GOODS);
      }
    }
    return false;
  }
}
