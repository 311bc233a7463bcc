package org.transmittal.extraction;

import java.util.List;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;

/**
 * Two clauses side by side, each with a country that acts: "Poland orders tanks, Romania eyes jets"
 * tells of two deals.
 */
final class SideBySide {
  private static final WordSet WHILE = WordSet.of("while", "whereas", "còn");

  /** How many words from its beginning the subject of a clause ends. */
  private static final int SUBJECT = 4;

  /** How many words behind its subject a verb begins. */
  private static final int VERB = 3;

  private SideBySide() {}

  /** Where the second clause begins; negative where there is none. */
  static int second(Sentence sentence, List<ItemPhrase> items) {
    for (var i = sentence.from() + 2; i < sentence.to() - 2; i++) {
      var isA = sentence.tokens().is(i, ",") || sentence.tokens().is(i, ";");
      if (!isA && !WHILE.has(sentence.tokens(), i)) {
        continue;
      }
      var begin = WHILE.has(sentence.tokens(), i + 1) ? i + 2 : i + 1;
      var other = sentence.phrases().senses().at(begin, Country.class);
      if (other != null
          && acts(sentence, other, sentence.to())
          && (sentence.isHeadline() || areGoodsOfBoth(items, i))
          && hasAnotherSubject(sentence, i, other)) {
        return begin;
      }
    }
    return -1;
  }

  private static boolean hasAnotherSubject(Sentence sentence, int end, Sense other) {
    var to = Math.min(end, sentence.from() + SUBJECT);
    for (var sense : sentence.phrases().senses().within(sentence.from(), to)) {
      if (sense.meaning() instanceof Country country
          && !country.party().equals(((Country) other.meaning()).party())
          && acts(sentence, sense, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb of a deal stands right behind a country. */
  private static boolean acts(Sentence sentence, Sense country, int end) {
    var to = Math.min(end, country.to() + VERB);
    for (var sense : sentence.phrases().senses().within(country.to(), to)) {
      if (sense.meaning() instanceof Cue
          || sense.meaning() instanceof Transfer verb && verb.direction() != Direction.NOUN) {
        return true;
      }
    }
    return false;
  }

  private static boolean areGoodsOfBoth(List<ItemPhrase> items, int i) {
    return !items.isEmpty() && items.getFirst().to() <= i && items.getLast().from() > i;
  }
}
