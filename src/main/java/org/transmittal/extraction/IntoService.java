package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/** Goods that a buyer has begun to use: "has put its first three drones into service". */
final class IntoService {
  private static final WordSet PUTS =
      WordSet.of(
          "put",
          "puts",
          "took",
          "taken",
          "takes",
          "brought",
          "brings",
          "introduced",
          "accepted",
          "pressed",
          "received",
          "welcomed");

  private static final WordSet USE = WordSet.of("service", "operation");

  /** How many words the goods take between the verb and "into service". */
  private static final int GOODS = 14;

  private IntoService() {}

  /** The step that a sentence tells; null if it tells none. */
  static @Nullable StatusPhrase of(Sentence sentence) {
    var tokens = sentence.tokens();
    for (var i = sentence.from() + 2; i + 1 < sentence.to(); i++) {
      if (tokens.is(i, "into") && USE.has(tokens, i + 1)) {
        var verb = verb(sentence, i);
        if (verb >= 0) {
          return new StatusPhrase(Status.DELIVERED, sentence.words(verb, verb + 1), verb);
        }
      }
    }
    return null;
  }

  private static int verb(Sentence sentence, int into) {
    for (var i = into - 1; i >= Math.max(sentence.from(), into - GOODS); i--) {
      if (PUTS.has(sentence.tokens(), i)) {
        return EnglishVerb.isGoverned(sentence, i) || !sentence.mayNameGoods() ? -1 : i;
      }
      if (sentence.tokens().is(i, Tokens.Kind.MARK) && !sentence.tokens().is(i, '-')) {
        return -1;
      }
    }
    return -1;
  }
}
