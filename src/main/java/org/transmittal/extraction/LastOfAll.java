package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Quantity;

/** How many there are of which the last is told: "the fifth and last corvette". */
final class LastOfAll {
  private static final List<String> ORDINALS =
      List.of(
          ("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
              .split(" "));

  private static final WordSet LAST = WordSet.of("last", "final");

  private LastOfAll() {}

  /** The number that a sentence tells; null if it tells none. */
  static @Nullable Told<Quantity> of(Sentence sentence) {
    for (var i = sentence.from() + 2; i < sentence.to(); i++) {
      if (LAST.has(sentence.tokens(), i) && sentence.tokens().is(i - 1, "and")) {
        var ordinal = ORDINALS.indexOf(sentence.tokens().form(i - 2));
        if (ordinal >= 0) {
          return new Told<>(Quantity.exactly(ordinal + 2), sentence.words(i - 2, i + 1));
        }
      }
    }
    return null;
  }
}
