package org.transmittal.normalization;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.BoundWord;
import org.transmittal.sale.Bound;

/** Finds the words before a number that make it a bound. */
final class Bounds {
  /** What may stand between "estimated" and its figure: "an estimated total cost of $930m". */
  private static final Set<String> FILLERS =
      Set.of(
          "a", "an", "the", "total", "overall", "cost", "costs", "value", "price", "of", "is", "at",
          "for", "case", "program", "be", "to", "sale", "worth", "giá", "trị", "là", "chi", "phí",
          "tổng");

  private final Tokens tokens;
  private final Senses senses;

  Bounds(Tokens tokens, Senses senses) {
    this.tokens = tokens;
    this.senses = senses;
  }

  /** The bound of a number that begins at a token, and where its words begin; null if exact. */
  @Nullable Found<Bound> before(int number) {
    for (int at = number, fillers = 0; fillers <= 6 && at > 0; at--, fillers++) {
      var sense = senses.endingAt(at, BoundWord.class);
      if (sense != null) {
        var word = (BoundWord) sense.meaning();
        var bound = word.bound();
        if (word.behind()) {
          return null;
        }
        if (at == number || (bound == Bound.APPROX && estimates(sense))) {
          return new Found<>(bound, sense.from(), number);
        }
      }
      if (!FILLERS.contains(tokens.form(at - 1))) {
        return null;
      }
    }
    return null;
  }

  /** The bound of a number by the words on either side, and where number and words stand. */
  Found<Bound> around(int number, int to) {
    var before = before(number);
    if (before != null) {
      return new Found<>(before.value(), before.from(), to);
    }
    var behind = senses.at(to, BoundWord.class);
    if (isBehind(behind)) {
      return new Found<>(((BoundWord) behind.meaning()).bound(), number, behind.to());
    }
    // "60 drones or more", "40 chiếc trở lên": what is counted stands between.
    var apart = tokens.is(to, Tokens.Kind.WORD) ? senses.at(to + 1, BoundWord.class) : null;
    var bound = isBehind(apart) ? ((BoundWord) apart.meaning()).bound() : Bound.EXACT;
    return new Found<>(bound, number, to);
  }

  private static boolean isBehind(@Nullable Sense sense) {
    return sense != null && ((BoundWord) sense.meaning()).behind();
  }

  /** Of the words for about, only an estimate governs from afar. */
  private boolean estimates(Sense sense) {
    var words = tokens.raw(sense.from(), sense.to()).toLowerCase(java.util.Locale.ROOT);
    return words.contains("estimate") || words.contains("ước");
  }
}
