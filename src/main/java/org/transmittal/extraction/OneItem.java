package org.transmittal.extraction;

import java.util.Locale;
import java.util.Set;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Transfer;

/** Tells whether "a" before an item counts one piece, or only describes what is spoken of. */
final class OneItem {
  /** Words that make one piece of a noun behind them. */
  private static final Set<String> ONE = Set.of("a", "an", "another");

  /** What a type can stand before and tell the kind of. */
  private static final Set<String> HEADS =
      Set.of(
          """
          backlog program programme production line factory plant base competition
          tender requirement purchase buy pilot pilots crash customer operator user
          project offer bid
          """
              .split("\\s+"));

  private static final Set<String> VERSIONS =
      Set.of("version", "variant", "type", "kind", "model", "derivative", "sort", "price", "cost");

  private static final Set<String> NAMES = Set.of("called", "named", "dubbed", "as");

  private OneItem() {}

  /**
   * Whether a word is an "a" that counts the item whose name stands behind it, from one token to
   * before another.
   */
  static boolean isTold(Sentence sentence, int article, int from, int to) {
    return ONE.contains(sentence.tokens().form(article))
        && !sentence.tokens().form(to - 1).endsWith("s")
        && !describes(sentence, to)
        && !isAVersion(sentence, article);
  }

  /** Whether some words are but an article. */
  static boolean isArticle(Words words) {
    var word = words.quote().toLowerCase(Locale.ROOT);
    return ONE.contains(word) || word.equals("một");
  }

  /** "A version of a cruise missile", "called a rocket system" count none. */
  private static boolean isAVersion(Sentence sentence, int article) {
    var before = sentence.tokens().form(article - 1);
    return NAMES.contains(before)
        || (before.equals("of") && VERSIONS.contains(sentence.tokens().form(article - 2)));
  }

  /** "A Patriot deal", "an F-16 production backlog": the arms only tell what kind it is. */
  private static boolean describes(Sentence sentence, int to) {
    var tokens = sentence.tokens();
    var ofADeal = sentence.phrases().senses().at(to, Transfer.class);
    if (ofADeal != null && ((Transfer) ofADeal.meaning()).direction() == Direction.NOUN) {
      return true;
    }
    return HEADS.contains(tokens.form(to));
  }
}
