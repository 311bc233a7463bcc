package org.transmittal.extraction;

import java.util.List;
import org.transmittal.normalization.WordSet;

/** The number of goods that were told before without one: "the first of the 178 vehicles". */
final class CountAgain {
  private static final WordSet PARTS = WordSet.of("first", "last", "all", "each", "none", "most");

  private CountAgain() {}

  /** The goods of a statement that are those told before, with their number. */
  static List<ItemPhrase> of(Statement statement) {
    return statement.items().stream()
        .filter(item -> item.item().quantity() != null && !item.isCountedByArticle())
        .filter(item -> isOfThem(statement.sentence(), item.from() - 1))
        .toList();
  }

  /** "All 178 vehicles", "the 178 vehicles", but not "beside the 178 vehicles". */
  private static boolean isOfThem(Sentence sentence, int the) {
    var tokens = sentence.tokens();
    if (tokens.is(the, "all")) {
      return true;
    }
    return tokens.is(the, "the")
        && (the == sentence.from()
            || tokens.is(the - 1, "all")
            || tokens.is(the - 1, "of") && PARTS.has(tokens, the - 2));
  }
}
