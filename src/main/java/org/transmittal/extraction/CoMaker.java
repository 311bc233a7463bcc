package org.transmittal.extraction;

import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;

/**
 * Tells who has made goods together with another: "do Israel và Mỹ hợp tác phát triển". The first
 * of them sells, as far as nothing else is told; the other takes no part in the sale.
 */
final class CoMaker {
  /** How many words can stand between the last maker and what they do. */
  private static final int NEAR = 8;

  private static final WordSet JOINTS = WordSet.of("và", "cùng", "với", "lẫn");

  private static final WordSet FIRMS =
      WordSet.of("hãng", "tập", "đoàn", "công", "ty", "nhà", "thầu", "của", "liên", "doanh");

  private static final WordSet MADE = WordSet.of("phát", "sản", "chế", "thiết", "nghiên");

  private CoMaker() {}

  /** Whether a name is the first of them. */
  static boolean isFirst(Sentence sentence, Sense name) {
    if (!sentence.phrases().vietnamese() || !isBehindDo(sentence, name.from())) {
      return false;
    }
    var joint = joint(sentence, name.to());
    return joint > 0 && makes(sentence, joint);
  }

  /** Whether a name is another one of them. */
  static boolean isAnother(Sentence sentence, Sense name) {
    if (!sentence.phrases().vietnamese() || !makes(sentence, name.to())) {
      return false;
    }
    var tokens = sentence.tokens();
    for (var i = name.from() - 1; i > Math.max(sentence.from(), name.from() - NEAR); i--) {
      if (JOINTS.has(tokens, i) && tellsMaker(sentence, i)) {
        return true;
      }
      if (!FIRMS.has(tokens, i) && !isName(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean tellsMaker(Sentence sentence, int joint) {
    for (var i = joint - 1; i >= Math.max(sentence.from(), joint - NEAR); i--) {
      if (sentence.tokens().is(i, "do")) {
        return true;
      }
      if (!FIRMS.has(sentence.tokens(), i) && !isName(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBehindDo(Sentence sentence, int name) {
    var at = name - 1;
    while (at > sentence.from() && FIRMS.has(sentence.tokens(), at)) {
      at--;
    }
    return sentence.tokens().is(at, "do");
  }

  /** The "và" behind a maker, over the country that it is of; 0 if there is none. */
  private static int joint(Sentence sentence, int from) {
    for (var i = from; i < Math.min(sentence.to(), from + NEAR); i++) {
      if (JOINTS.has(sentence.tokens(), i)) {
        return i;
      }
      if (!FIRMS.has(sentence.tokens(), i) && !isName(sentence, i)) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isName(Sentence sentence, int token) {
    if (sentence.tokens().isCapital(token)) {
      return true;
    }
    for (var sense : sentence.phrases().senses().within(token, token + 1)) {
      if (sense.meaning() instanceof Country || sense.meaning() instanceof Maker) {
        return true;
      }
    }
    return false;
  }

  private static boolean makes(Sentence sentence, int from) {
    for (var i = from; i < Math.min(sentence.to(), from + NEAR); i++) {
      if (MADE.has(sentence.tokens(), i)) {
        return true;
      }
      if (!sentence.tokens().is(i, Tokens.Kind.WORD)) {
        return false;
      }
    }
    return false;
  }
}
