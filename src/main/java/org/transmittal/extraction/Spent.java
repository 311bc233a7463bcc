package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Side;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/** "Đã chi 5 tỷ USD mua", "đã đồng ý chi 5 tỷ USD để mua": who spent a sum to buy has bought. */
final class Spent {
  private static final WordSet SPENDS = WordSet.of("chi", "bỏ");

  private static final WordSet DONE = WordSet.of("đã", "vừa");

  /** What can stand between: "đã đồng ý chi", "đã nhất trí chi". */
  private static final WordSet BETWEEN = WordSet.of("đồng", "ý", "nhất", "trí", "ra");

  private Spent() {}

  /** What the first of them tells; null if there is none. */
  static @Nullable StatusPhrase of(Sentence sentence) {
    var tokens = sentence.tokens();
    var sums = Phrases.within(sentence.phrases().amounts(), sentence.from(), sentence.to());
    for (var sum : sums) {
      var verb = sum.from() - 1;
      if (verb <= sentence.from() || sum.to() >= sentence.to()) {
        continue;
      }
      var buys = tokens.is(sum.to(), "để") ? sum.to() + 1 : sum.to();
      var done = verb - 1;
      while (BETWEEN.has(tokens, done)) {
        done--;
      }
      var isAgreed = done < verb - 1;
      if (SPENDS.has(tokens, verb)
          && tokens.is(buys, "mua")
          && (isAgreed || DONE.has(tokens, done))
          && !denies(sentence, done, buys + 1)) {
        return new StatusPhrase(Status.CONTRACTED, sentence.words(done, buys + 1), done);
      }
    }
    return null;
  }

  private static boolean denies(Sentence sentence, int from, int to) {
    var cue = new Cue(Status.CONTRACTED, Side.ANY);
    return Denials.deny(sentence, new Sense(cue, 0, from, to), Status.CONTRACTED);
  }
}
