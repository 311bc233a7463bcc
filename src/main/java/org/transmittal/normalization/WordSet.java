package org.transmittal.normalization;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some words in lower case. A token is looked up by the hash of its form, which was worked out when
 * the text was cut, so that one that is none of them is told without its letters.
 */
public final class WordSet {
  /** Of so many slots a word, most tokens meet an empty one. */
  private static final int SLOTS_A_WORD = 4;

  private final @Nullable String[] slots;

  private WordSet(Collection<String> words) {
    slots = new String[2 * Integer.highestOneBit(words.size()) * SLOTS_A_WORD];
    words.forEach(this::add);
  }

  /** Those words. */
  public static WordSet of(String... words) {
    return of(List.of(words));
  }

  /** Those words. */
  public static WordSet of(Collection<String> words) {
    return new WordSet(words);
  }

  private void add(String word) {
    var slot = word.hashCode() & slots.length - 1;
    while (slots[slot] != null) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = word;
  }

  /** Whether token {@code i} is one of them; false where there is no such token. */
  public boolean has(Tokens tokens, int i) {
    var hash = tokens.hash(i);
    var slot = hash & slots.length - 1;
    for (var word = slots[slot]; word != null; word = slots[slot]) {
      if (word.hashCode() == hash && word.equals(tokens.form(i))) {
        return true;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return false;
  }

  /** Whether a lower-case word is one of them. */
  public boolean has(String word) {
    var slot = word.hashCode() & slots.length - 1;
    for (var known = slots[slot]; known != null; known = slots[slot]) {
      if (known.equals(word)) {
        return true;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return false;
  }
}
