package org.transmittal.extraction;

import java.util.List;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.WordSet;

/**
 * A clause of another deal that opens a sentence: "Before it sold 54 howitzers to Bucharest, Seoul
 * sold jets to Kuala Lumpur".
 */
final class OpeningClause {
  private static final WordSet OPENS =
      WordSet.of("before", "after", "besides", "trước", "sau", "ngoài", "bên");

  /** How many words behind its comma the subject of the sentence stands. */
  private static final int SUBJECT = 3;

  private OpeningClause() {}

  /** Where it ends, behind its comma; -1 where the sentence opens with none. */
  static int end(Sentence sentence, List<ItemPhrase> items) {
    if (items.size() < 2 || !OPENS.has(sentence.tokens(), sentence.from())) {
      return -1;
    }
    var first = items.getFirst();
    for (var i = first.to(); i < sentence.to(); i++) {
      if (sentence.tokens().is(i, ",") && isBeforeASubject(sentence, i + 1)) {
        return tellsAnother(items, first, i) && sentence.tellsADeal(sentence.from(), i)
            ? i + 1
            : -1;
      }
    }
    return -1;
  }

  private static boolean isBeforeASubject(Sentence sentence, int from) {
    var to = Math.min(sentence.to(), from + SUBJECT);
    var senses = sentence.phrases().senses();
    return senses.has(Country.class, from, to) || senses.has(Maker.class, from, to);
  }

  /** Whether no goods of the clause are told again behind it, and others are. */
  private static boolean tellsAnother(List<ItemPhrase> items, ItemPhrase first, int comma) {
    var others = false;
    for (var item : items) {
      if (item.from() > comma && !item.designations().isEmpty()) {
        others |= !ItemTypes.sameType(first, item);
      }
    }
    return others && !first.designations().isEmpty();
  }
}
