package org.transmittal.normalization;

import java.util.BitSet;
import java.util.Collection;

/** Some words of the lexicon, told by their numbers alone. */
final class WordSet {
  private final BitSet numbers = new BitSet();

  /** Adds the words to the lexicon if it has not got them. */
  WordSet(Lexicon lexicon, Collection<String> words) {
    words.forEach(word -> numbers.set(lexicon.add(word)));
  }

  /** Whether token {@code i} is one of the words. */
  boolean has(Tokens tokens, int i) {
    var word = tokens.word(i);
    return word != Lexicon.UNKNOWN && numbers.get(word);
  }
}
