package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Amount;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.WordSet;

/**
 * Tells a sum that was changed from the one before it: "raised from $90 million to $140 million",
 * "$140 million, up from $90 million".
 */
final class Revision {
  private static final WordSet CHANGES =
      WordSet.of(
          "raise",
          "raised",
          "raises",
          "raising",
          "increase",
          "increased",
          "increases",
          "rose",
          "risen",
          "grew",
          "grown",
          "up",
          "lifted",
          "cut",
          "lowered",
          "reduced",
          "fell",
          "fallen",
          "down",
          "revised",
          "amended",
          "nâng",
          "tăng",
          "giảm",
          "hạ");

  private static final WordSet FROM = WordSet.of("from", "từ");
  private static final WordSet TO = WordSet.of("to", "lên", "xuống", "còn");

  /** How many words may stand between the change and its sums. */
  private static final int NEAR = 12;

  private Revision() {}

  /** Of several sums the one that holds; null if there are none. */
  static @Nullable Found<Amount> current(Sentence part, List<Found<Amount>> sums) {
    if (sums.isEmpty()) {
      return null;
    }
    var first = sums.getFirst();
    return sums.size() > 1
            && (isBefore(part, first, sums.get(1)) || isPart(part, first, sums.get(1)))
        ? sums.get(1)
        : first;
  }

  /** The sum that an amount has taken the place of; null if none is told. */
  static @Nullable Found<Amount> before(Sentence part, Found<Amount> amount) {
    for (var sum : Phrases.within(part.phrases().amounts(), part.from(), part.to())) {
      if (isBefore(part, sum, amount) || isAfterwards(part, amount, sum)) {
        return sum;
      }
    }
    return null;
  }

  /** "$131 million, part of a $780 million contract", "$166 million of the $800 million". */
  private static boolean isPart(Sentence part, Found<Amount> some, Found<Amount> all) {
    var tokens = part.tokens();
    var article = all.from() - 1;
    if (tokens.is(article, "of") && tokens.is(article - 1, "total")) {
      return GrandTotal.isPart(some.value(), all.value()); // "against a total of $108 million"
    }
    return tokens.is(article - 1, "of")
        && (tokens.is(article - 2, "part") || article - 1 == some.to() && tokens.is(article, "the"))
        && article - some.to() <= NEAR;
  }

  /** "Raised from the one to the other". */
  private static boolean isBefore(Sentence part, Found<Amount> sum, Found<Amount> amount) {
    var isTo = TO.has(part.tokens(), sum.to());
    return isTo
        && (amount.from() == sum.to() + 1
            || amount.from() == sum.to() + 2 && TO.has(part.tokens(), sum.to() + 1))
        && FROM.has(part.tokens(), sum.from() - 1)
        && tellsAChange(part, sum.from() - 1);
  }

  /** "The one, up from the other". */
  private static boolean isAfterwards(Sentence part, Found<Amount> amount, Found<Amount> sum) {
    return sum.from() > amount.to()
        && sum.from() - amount.to() <= NEAR
        && FROM.has(part.tokens(), sum.from() - 1)
        && CHANGES.has(part.tokens(), sum.from() - 2);
  }

  private static boolean tellsAChange(Sentence part, int to) {
    return part.hasWord(CHANGES, Math.max(part.from(), to - NEAR), to);
  }
}
