package org.transmittal.normalization;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.BoundWord;
import org.transmittal.normalization.Meaning.NumberWord;
import org.transmittal.sale.Bound;

/** Finds the words before a number that make it a bound. */
final class Bounds {
  /** What may stand between "estimated" and its figure: "an estimated total cost of $930m". */
  private static final WordSet FILLERS =
      WordSet.of(
          "a", "an", "the", "total", "overall", "cost", "costs", "value", "price", "of", "is", "at",
          "for", "case", "program", "be", "to", "sale", "worth", "giá", "trị", "là", "chi", "phí",
          "tổng");

  /** The verbs of which "over" is a part. */
  private static final WordSet WITH_OVER =
      WordSet.of(
          "hand", "hands", "handed", "handing", "turn", "turns", "turned", "turning", "take",
          "takes", "took", "taken", "taking", "sign", "signed", "signing");

  /** How many words may name what is counted before such a bound. */
  private static final int LONGEST_THING = 4;

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
        if (word.behind() || isOfAVerb(sense)) {
          return null;
        }
        if (at == number || (bound == Bound.APPROX && estimates(sense))) {
          return new Found<>(bound, sense.from(), number);
        }
      }
      if (!FILLERS.has(tokens, at - 1)) {
        return null;
      }
    }
    return null;
  }

  /** "Handed over four": the word belongs to the verb. */
  private boolean isOfAVerb(Sense words) {
    return tokens.is(words.from(), "over") && WITH_OVER.has(tokens, words.from() - 1);
  }

  /** The bound of a number by the words on either side, and where number and words stand. */
  Found<Bound> around(int number, int to) {
    var before = before(number);
    if (before != null) {
      return new Found<>(before.value(), before.from(), to);
    }
    var behind = behind(to);
    return behind == null
        ? new Found<>(Bound.EXACT, number, to)
        : new Found<>(behind.value(), number, behind.to());
  }

  /**
   * The bound by the words behind what is counted, null if there is none: "60 drones or more", "60
   * chiếc trở lên".
   */
  @Nullable Bound behindThing(int to) {
    for (var i = to + 1; i <= to + LONGEST_THING && tokens.is(i - 1, Tokens.Kind.WORD); i++) {
      var behind = tokens.is(i, "or") || tokens.is(i, "trở") ? behind(i) : null;
      if (behind != null) {
        return behind.value();
      }
    }
    return null;
  }

  /**
   * The bound by the words right behind a number, null if there is none: "four plus eight more" are
   * two numbers, and the first is no bound.
   */
  @Nullable Found<Bound> behind(int to) {
    var sense = senses.at(tokens.is(to, Tokens.Kind.HYPHEN) ? to + 1 : to, BoundWord.class);
    if (sense == null || !((BoundWord) sense.meaning()).behind()) {
      return null;
    }
    var more =
        tokens.is(sense.to(), Tokens.Kind.NUMBER)
            || senses.at(sense.to(), NumberWord.class) != null;
    return more ? null : new Found<>(((BoundWord) sense.meaning()).bound(), to, sense.to());
  }

  /** Of the words for about, only an estimate governs from afar. */
  private boolean estimates(Sense sense) {
    var words = tokens.raw(sense.from(), sense.to()).toLowerCase(Locale.ROOT);
    return words.contains("estimate") || words.contains("ước");
  }
}
