package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/** Goods that arrive: the country that they reach is the one that they were sold to. */
final class Arrival {
  private static final WordSet REACHES = WordSet.of("reach", "reaches", "reached");

  private static final WordSet ARRIVES =
      WordSet.of("arrived", "arrive", "arrives", "landed", "docked", "unloaded", "down");

  private static final WordSet COMES = WordSet.of("tới", "đến", "về");

  /** How many words the goods take with their number. */
  private static final int GOODS = 7;

  private static final WordSet IN = WordSet.of("in", "at");

  private static final WordSet MODALS =
      WordSet.of("can", "could", "to", "may", "might", "will", "would", "not");

  /** How many words before its verb the goods can stand. */
  private static final int SUBJECT = 9;

  private Arrival() {}

  /** "The first two jets reach Tunisia": delivered; a missile that can reach it is not. */
  static @Nullable StatusPhrase of(Sentence sentence) {
    if (sentence.phrases().vietnamese()) {
      return ofVietnamese(sentence);
    }
    for (var i = sentence.from() + 1; i + 1 < sentence.to(); i++) {
      if (REACHES.has(sentence.tokens(), i)) {
        var at = sentence.tokens().is(i + 1, "the") ? i + 2 : i + 1;
        if (sentence.phrases().senses().at(at, Country.class) != null && bringsGoods(sentence, i)) {
          var words = sentence.words(i, i + 1);
          return new StatusPhrase(Status.DELIVERED, words, i, Tense.FACT);
        }
      }
    }
    return null;
  }

  /** "5 chiếc TB2 đã tới căn cứ": goods with a number, and not who travels. */
  private static @Nullable StatusPhrase ofVietnamese(Sentence sentence) {
    var tokens = sentence.tokens();
    for (var i = sentence.from() + 1; i + 1 < sentence.to(); i++) {
      if (tokens.is(i, "đã")
          && COMES.has(tokens, i + 1)
          && tokens.is(i + 2, Tokens.Kind.WORD)
          && endsGoods(sentence, i)) {
        return new StatusPhrase(Status.DELIVERED, sentence.words(i, i + 2), i, Tense.FACT);
      }
    }
    return null;
  }

  private static boolean endsGoods(Sentence sentence, int verb) {
    var from = Math.max(sentence.from(), verb - GOODS);
    return Phrases.within(sentence.phrases().weapons(), from, verb).stream()
            .anyMatch(type -> type.to() == verb)
        && !Phrases.within(sentence.phrases().quantities(), from, verb).isEmpty();
  }

  /** "Reach Tunisia", "landed in Argentina": where goods come to. */
  static boolean isGoal(Sentence sentence, Sense country) {
    var tokens = sentence.tokens();
    var before = tokens.is(country.from() - 1, "the") ? country.from() - 2 : country.from() - 1;
    return REACHES.has(tokens, before) && bringsGoods(sentence, before)
        || IN.has(tokens, before)
            && ARRIVES.has(tokens, before - 1)
            && bringsGoods(sentence, before - 1);
  }

  private static boolean bringsGoods(Sentence sentence, int verb) {
    var from = Math.max(sentence.from(), verb - SUBJECT);
    return !MODALS.has(sentence.tokens(), verb - 1)
        && (!Phrases.within(sentence.phrases().weapons(), from, verb).isEmpty()
            || sentence.phrases().senses().has(Noun.class, from, verb));
  }
}
