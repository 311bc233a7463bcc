package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Currency;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Weapon;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordPairs;
import org.transmittal.normalization.WordSet;

/**
 * What a sentence tells beside its sale in a phrase that names another deal: "on top of six that it
 * ordered in 2019", "after it turned down an offer of jets", "while sending 30 old tanks to Kyiv".
 *
 * @param from its first token
 * @param to the token behind its last
 */
record Aside(int from, int to) {
  private static final WordPairs BESIDES =
      WordPairs.of("addition to", "top of", "adding to", "apart from", "comes atop");

  private static final WordSet ALONE = WordSet.of("besides", "atop");

  private static final WordSet PREPOSITIONS = WordSet.of("in", "on");

  /** What tells that a deal was made before. */
  private static final WordSet BEFORE =
      WordSet.of(
          ("already ordered bought purchased acquired signed received delivered contracted earlier "
                  + "previously operates existing has agreed sold procured")
              .split(" "));

  private static final WordSet GIVES =
      WordSet.of("sending", "donating", "giving", "transferring", "handing", "shipping");

  private static final WordSet WHILE = WordSet.of("while", "after");

  private static final long GOODS = MeaningTypes.of(Noun.class, Weapon.class, Currency.class);

  /** The first that a sentence holds; null if it holds none. */
  static @Nullable Aside of(Sentence sentence) {
    if (sentence.phrases().vietnamese()) {
      return null;
    }
    for (var i = sentence.from(); i < sentence.to() - 2; i++) {
      var end = end(sentence, i);
      if (end > i && isBesideADeal(sentence, i, end)) {
        return new Aside(i, end);
      }
    }
    return null;
  }

  /** What is left of a sentence without it; null if the goods or a sum stand on both sides. */
  @Nullable Sentence rest(Sentence sentence) {
    if (from == sentence.from()) {
      return sentence.part(to, sentence.to());
    }
    return tellsGoods(sentence, to, sentence.to()) ? null : sentence.part(sentence.from(), from);
  }

  private static int end(Sentence sentence, int i) {
    var tokens = sentence.tokens();
    if (ALONE.has(tokens, i)
        || PREPOSITIONS.has(tokens, i) && BESIDES.has(tokens, i + 1)
        || BESIDES.has(tokens, i)) {
      var end = comma(sentence, i);
      return sentence.hasWord(BEFORE, i, end) ? end : -1;
    }
    if (tokens.is(i, "while") && GIVES.has(tokens, i + 1)) {
      return comma(sentence, i);
    }
    if (tokens.is(i, ",") && WHILE.has(tokens, i + 1)) {
      var end = comma(sentence, i + 1);
      return isRefused(sentence, i + 1, end) ? end : -1;
    }
    return -1;
  }

  /** "After it turned down an offer of JF-17 planes": what was refused is another deal. */
  private static boolean isRefused(Sentence sentence, int from, int to) {
    var isRefused = false;
    for (Sense sense : sentence.phrases().senses().within(from, to)) {
      isRefused |= sense.meaning() instanceof Cue cue && cue.status().isHalt();
    }
    return isRefused && tellsGoods(sentence, from, to) && !tellsGoods(sentence, to, sentence.to());
  }

  private static boolean isBesideADeal(Sentence sentence, int from, int to) {
    return from == sentence.from()
        ? to < sentence.to() && sentence.tellsADeal(to, sentence.to())
        : sentence.tellsADeal(sentence.from(), from);
  }

  private static boolean tellsGoods(Sentence sentence, int from, int to) {
    return MeaningTypes.meet(sentence.phrases().senses().types(from, to), GOODS);
  }

  /** Where the phrase ends: at a comma, a semicolon, a bracket or with the sentence. */
  private static int comma(Sentence sentence, int from) {
    for (var i = from + 1; i < sentence.to(); i++) {
      var tokens = sentence.tokens();
      if (tokens.is(i, Tokens.Kind.MARK)
          && (tokens.is(i, ",") || tokens.is(i, ';') || tokens.is(i, '('))) {
        return i;
      }
    }
    return sentence.to();
  }
}
