package org.transmittal.normalization;

import java.util.Arrays;
import java.util.Set;

/** Some phrases of two words in lower case, as words of Vietnamese mostly are. */
public final class WordPairs {
  private final WordSet firsts;
  private final Set<String> pairs;

  private WordPairs(String... pairs) {
    this.firsts = WordSet.of(Arrays.stream(pairs).map(pair -> pair.split(" ")[0]).toList());
    this.pairs = Set.of(pairs);
  }

  /** Those phrases, the words of each parted by a blank. */
  public static WordPairs of(String... pairs) {
    return new WordPairs(pairs);
  }

  /** Whether one of them begins at token {@code i}. */
  public boolean has(Tokens tokens, int i) {
    return firsts.has(tokens, i) && pairs.contains(tokens.form(i) + ' ' + tokens.form(i + 1));
  }
}
