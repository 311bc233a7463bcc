package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Quantity;

/**
 * How many of an item are told behind its name, as lists do: "M109A7 howitzers, 60 sets", "TOW 2B
 * (1,545 rounds)", "Sentinel radars, four of them".
 */
final class CountBehind {
  private static final WordSet PIECES =
      WordSet.of(
          "set",
          "sets",
          "unit",
          "units",
          "piece",
          "pieces",
          "round",
          "rounds",
          "item",
          "items",
          "copies",
          "examples",
          "pcs",
          "ea",
          "chiếc",
          "bộ",
          "quả",
          "đơn");

  private static final WordSet COUNTS = WordSet.of("quantity", "qty", "number", "lượng");

  private static final WordSet THEM = WordSet.of("them", "these", "those", "which");

  private static final WordSet MARKS = WordSet.of(",", "(", "-", "–", "—", ":", "x", "×");

  private CountBehind() {}

  /** The count behind a name that ends before a token; null if there is none. */
  static @Nullable Found<Quantity> of(Sentence sentence, int to) {
    if (to + 1 >= sentence.to() || !MARKS.has(sentence.tokens(), to)) {
      return null;
    }
    var told = COUNTS.has(sentence.tokens(), to + 1);
    var at = told && sentence.tokens().is(to + 2, ":") ? to + 3 : told ? to + 2 : to + 1;
    var found = quantity(sentence, at);
    if (told) {
      return found; // "missiles, quantity 40"
    }
    return found == null || !isOfPieces(sentence, found.to()) ? null : found;
  }

  /** Behind the word for pieces that it counts. */
  static int end(Sentence sentence, Found<Quantity> count) {
    if (!PIECES.has(sentence.tokens(), count.to()) && !sentence.tokens().is(count.to(), "of")) {
      return count.to();
    }
    return count.to() + (sentence.tokens().is(count.to(), "of") ? 2 : 1);
  }

  private static @Nullable Found<Quantity> quantity(Sentence sentence, int at) {
    var near = Phrases.within(sentence.phrases().quantities(), at, at + 1);
    return near.isEmpty() || near.getFirst().to() > sentence.to() ? null : near.getFirst();
  }

  /** Whether pieces are all that is counted: "60 sets", and not "60 sets of skis". */
  private static boolean isOfPieces(Sentence sentence, int at) {
    var tokens = sentence.tokens();
    if (tokens.is(at, "of")) {
      return THEM.has(tokens, at + 1);
    }
    return PIECES.has(tokens, at) && !tokens.is(at + 1, "of") && isEnd(tokens, at + 1);
  }

  private static boolean isEnd(Tokens tokens, int i) {
    return !tokens.is(i, Tokens.Kind.HYPHEN);
  }
}
