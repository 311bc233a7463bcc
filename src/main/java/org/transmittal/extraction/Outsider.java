package org.transmittal.extraction;

import java.util.Set;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.NotAParty;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;

/**
 * A name that the sentence brings in beside the sale: a rival that lost, whoever was told of it.
 */
final class Outsider {
  private static final Set<String> BETWEEN = Set.of("the", "of", "and", "or");
  private static final int REACH = 9;

  /** No phrase beside a name has more words. */
  private static final int LONGEST = 6;

  private static final long NOT_A_PARTY = MeaningTypes.of(NotAParty.class);

  private Outsider() {}

  /** "Beating rivals Saab of Sweden and Germany's TKMS", "told the United States that". */
  static boolean is(Sentence sentence, Sense name) {
    var from = Math.max(0, name.from() - REACH - LONGEST);
    var near = sentence.phrases().senses().types(from, Math.min(sentence.to(), name.to() + REACH));
    return MeaningTypes.meet(near, NOT_A_PARTY)
        && (isBehindWords(sentence, name) || isBeforeWords(sentence, name));
  }

  private static boolean isBehindWords(Sentence sentence, Sense name) {
    var senses = sentence.phrases().senses();
    for (var at = name.from(); at > sentence.from() && name.from() - at <= REACH; at--) {
      var words = senses.endingAt(at, NotAParty.class);
      if (words != null && ((NotAParty) words.meaning()).before()) {
        return true;
      }
      if (!isInAName(sentence.tokens(), at - 1)) {
        return false;
      }
    }
    return false;
  }

  /** "Hanwha shares sink as it loses bid", with no other name between. */
  private static boolean isBeforeWords(Sentence sentence, Sense name) {
    var end = Math.min(sentence.to(), name.to() + REACH);
    for (var sense : sentence.phrases().senses().within(name.to(), end)) {
      if (sense.meaning() instanceof Country || sense.meaning() instanceof Maker) {
        return false;
      }
      if (sense.meaning() instanceof NotAParty words && !words.before()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInAName(Tokens tokens, int i) {
    return tokens.isCapital(i)
        || tokens.is(i, Tokens.Kind.POSSESSIVE)
        || BETWEEN.contains(tokens.form(i))
        || Governing.isBetween(tokens.form(i));
  }
}
