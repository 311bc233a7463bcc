package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/**
 * Tells that a legislature was notified of a sale, whatever stands between the verb, who is told
 * and what: "told Congress on Tuesday of a plan to sell", "lawmakers were formally told of".
 */
final class Notification {
  private static final WordSet TELLS =
      WordSet.of(
          "told", "tells", "informed", "informs", "notified", "notifies", "advised", "alerted");

  private static final WordSet LAWMAKERS =
      WordSet.of("congress", "lawmakers", "legislators", "senators", "senate", "committees");

  private static final WordSet WASHINGTON = WordSet.of("congress", "washington", "pentagon");

  private static final WordSet OF = WordSet.of("of", "about", "that", "it", "its");

  private static final WordSet SALES =
      WordSet.of("sell", "sale", "sales", "selling", "package", "export", "transfer");

  private static final WordSet BE = WordSet.of("was", "were", "been");

  private static final WordSet DENIES = WordSet.of("not", "never", "yet", "n't", "without");

  /** How many words lie between the verb and who is told. */
  private static final int NEAR = 4;

  /** How many words behind it the sale stands. */
  private static final int SALE = 10;

  private Notification() {}

  /** The one that a sentence tells; null if it tells none. */
  static @Nullable StatusPhrase of(Sentence sentence, List<PartyPhrase> parties) {
    if (sentence.phrases().vietnamese()
        || !sentence.hasWord(LAWMAKERS)
        || !isByWashington(sentence, parties)) {
      return null;
    }
    for (var i = sentence.from(); i < sentence.to(); i++) {
      if (TELLS.has(sentence.tokens(), i)
          && isToLawmakers(sentence, i)
          && isOfASale(sentence, i)
          && !EnglishVerb.isGoverned(sentence, i)
          && !sentence.hasWord(DENIES, Math.max(sentence.from(), i - NEAR), i)) {
        return new StatusPhrase(Status.NOTIFIED, sentence.words(i, i + 1), i);
      }
    }
    return null;
  }

  /** Elsewhere a minister tells his own parliament what is bought. */
  private static boolean isByWashington(Sentence sentence, List<PartyPhrase> parties) {
    if (sentence.hasWord(WASHINGTON)) {
      return true;
    }
    for (var party : parties) {
      if (party.part() == Part.SUPPLIER && party.party().code().equals("US")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isToLawmakers(Sentence sentence, int verb) {
    var from = Math.max(sentence.from(), verb - 2 * NEAR);
    return sentence.hasWord(LAWMAKERS, verb, Math.min(sentence.to(), verb + NEAR))
        || sentence.hasWord(BE, Math.max(from, verb - NEAR), verb)
            && sentence.hasWord(LAWMAKERS, from, verb);
  }

  private static boolean isOfASale(Sentence sentence, int verb) {
    var to = Math.min(sentence.to(), verb + NEAR + SALE);
    for (var i = verb + 1; i < to; i++) {
      if (OF.has(sentence.tokens(), i)) {
        return sentence.hasWord(SALES, i, Math.min(sentence.to(), i + SALE));
      }
    }
    return false;
  }
}
