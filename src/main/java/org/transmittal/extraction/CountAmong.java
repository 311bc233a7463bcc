package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Quantity;

/** How many are counted of goods that are named as a whole. */
final class CountAmong {
  static final WordSet FOR =
      WordSet.of(
          """
          for of want wants wanted need needs require requires seek seeks sought request
          requests requested buy buying buys acquire acquired purchase purchased order ordered bought
          sell sold supply supplied receive receives received get gets delivered
          overhaul overhauled overhauling upgrade upgraded upgrading modernise modernised
          modernize modernized refurbish refurbished repair repaired convert converted
          """
              .split("\\s+"));

  /** "At least five of the ships will be built": what is made is bought. */
  private static final WordSet BUILT = WordSet.of("built", "bought", "purchased", "acquired");

  private static final WordSet THESE = WordSet.of("the", "its", "their");

  private CountAmong() {}

  /** "A contract for 32 of the aircraft", "will buy "at least 14" of the Turkish drones". */
  static @Nullable Found<Quantity> of(Sentence sentence, int name, int floor) {
    var tokens = sentence.tokens();
    var owner = ItemCount.owner(sentence, name);
    var the = (owner == null ? name : owner.from()) - 1;
    if (!THESE.has(tokens, the) || !tokens.is(the - 1, "of")) {
      return null;
    }
    var end = isQuote(tokens, the - 2) ? the - 2 : the - 1;
    var found = sentence.phrases().quantityEndingAt(end);
    if (found == null || found.from() < floor) {
      return null;
    }
    var before = isQuote(tokens, found.from() - 1) ? found.from() - 2 : found.from() - 1;
    var isBuilt = before < sentence.from() && sentence.hasWord(BUILT, name, sentence.to());
    return FOR.has(tokens, before) || isBuilt ? found : null;
  }

  private static boolean isQuote(Tokens tokens, int i) {
    return tokens.is(i, '"') || tokens.is(i, '”') || tokens.is(i, '“');
  }
}
