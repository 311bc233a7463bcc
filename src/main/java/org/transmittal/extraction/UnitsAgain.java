package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Quantity;

/**
 * How many there are of goods that were named before: "eight units of the system", "buy 24 of
 * them".
 */
final class UnitsAgain {
  private static final WordSet PIECES =
      WordSet.of("units", "unit", "batteries", "sets", "copies", "examples", "pieces");

  private static final WordSet THE = WordSet.of("the", "these", "those", "this", "that", "its");

  private static final WordSet THEM = WordSet.of("them", "these", "those");

  private static final WordSet SYSTEM =
      WordSet.of(
          ("system systems type aircraft plane planes jet jets helicopter helicopters missile"
               + " missiles launcher launchers weapon weapons gun guns tank tanks vehicle vehicles"
               + " drone drones platform")
              .split(" "));

  private UnitsAgain() {}

  /** The number that a sentence tells; null if it tells none. */
  static @Nullable Told<Quantity> of(Sentence sentence) {
    var tokens = sentence.tokens();
    for (var count :
        Phrases.within(sentence.phrases().quantities(), sentence.from(), sentence.to())) {
      var of = count.to() + 1;
      if (tokens.is(count.to(), "of")
          && THEM.has(tokens, of)
          && CountAmong.FOR.has(tokens, count.from() - 1)) {
        return new Told<>(count.value(), sentence.words(count.from(), count.to()));
      }
      if (PIECES.has(tokens, count.to())
          && tokens.is(of, "of")
          && THE.has(tokens, of + 1)
          && SYSTEM.has(tokens, of + 2)) {
        return new Told<>(count.value(), sentence.words(count.from(), count.to()));
      }
    }
    return null;
  }
}
