package org.transmittal.extraction;

import java.util.Locale;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.WordSet;

/** Tells whether "a" before an item counts one piece, or only describes what is spoken of. */
final class OneItem {
  /** Words that make one piece of a noun behind them. */
  private static final WordSet ONE = WordSet.of("a", "an", "another");

  /** What a type can stand before and tell the kind of. */
  private static final WordSet HEADS =
      WordSet.of(
          """
          backlog program programme production line factory plant base competition
          tender requirement purchase buy pilot pilots crash customer operator user
          project offer bid
          """
              .split("\\s+"));

  private static final WordSet VERSIONS =
      WordSet.of(
          "version", "variant", "type", "kind", "model", "derivative", "sort", "price", "cost");

  private static final WordSet NAMES = WordSet.of("called", "named", "dubbed", "as");

  private OneItem() {}

  /**
   * Whether a word is an "a" that counts the item whose name stands behind it, from one token to
   * before another.
   */
  static boolean isTold(Sentence sentence, int article, int from, int to) {
    return ONE.has(sentence.tokens(), article)
        && !sentence.tokens().form(to - 1).endsWith("s")
        && !describes(sentence, to)
        && !isAVersion(sentence, article);
  }

  /** Whether some words are but an article. */
  static boolean isArticle(Words words) {
    var word = words.quote().toLowerCase(Locale.ROOT);
    return ONE.has(word) || word.equals("một");
  }

  /** "A version of a cruise missile", "called a rocket system" count none. */
  private static boolean isAVersion(Sentence sentence, int article) {
    var tokens = sentence.tokens();
    return NAMES.has(tokens, article - 1)
        || (tokens.is(article - 1, "of") && VERSIONS.has(tokens, article - 2));
  }

  /** "A Patriot deal", "an F-16 production backlog": the arms only tell what kind it is. */
  private static boolean describes(Sentence sentence, int to) {
    var tokens = sentence.tokens();
    var ofADeal = sentence.phrases().senses().at(to, Transfer.class);
    if (ofADeal != null && ((Transfer) ofADeal.meaning()).direction() == Direction.NOUN) {
      return true;
    }
    return HEADS.has(tokens, to);
  }
}
