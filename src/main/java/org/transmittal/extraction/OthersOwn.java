package org.transmittal.extraction;

import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.WordSet;

/** "…, loại vũ khí mà Ba Lan đã mua": what others have of the type is told beside the sale. */
final class OthersOwn {
  private static final WordSet TYPES = WordSet.of("loại", "dòng", "mẫu", "lớp");

  /** How many words can stand between the type and what is told of it. */
  private static final int NAME = 4;

  private OthersOwn() {}

  /** Where it begins; negative where nothing of the kind is told. */
  static int from(Sentence sentence) {
    var tokens = sentence.tokens();
    if (!sentence.phrases().vietnamese()) {
      return -1;
    }
    for (var i = sentence.from() + 1; i < sentence.to() - 2; i++) {
      if (!TYPES.has(tokens, i) || !tokens.is(i - 1, ",")) {
        continue;
      }
      for (var at = i + 1; at <= i + NAME && at + 1 < sentence.to(); at++) {
        if (tokens.is(at, "mà")
            && sentence.phrases().senses().at(at + 1, Country.class) != null
            && sentence.tellsADeal(sentence.from(), i)) {
          return i - 1;
        }
      }
    }
    return -1;
  }
}
