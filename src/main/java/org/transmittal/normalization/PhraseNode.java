package org.transmittal.normalization;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the phrases that begin with the same words part; words in the order of their numbers. */
final class PhraseNode {
  /**
   * What a phrase means.
   *
   * @param bit the type of its meaning, as a set
   * @param exact its letters and digits where it demands their case; null where it does not
   * @param type the number of the type that it is longest among
   */
  record Entry(Meaning meaning, long bit, @Nullable String exact, int type) {}

  private int[] words = {};
  private PhraseNode[] next = {};
  private Entry[] entries = {};

  /** What the phrases mean that end here. */
  Entry[] entries() {
    return entries;
  }

  /** Whether no longer phrase goes on from here. */
  boolean isLeaf() {
    return words.length == 0;
  }

  /** The node behind a further word; null if no phrase has it here. */
  @Nullable PhraseNode next(int word) {
    var i = Arrays.binarySearch(words, word);
    return i < 0 ? null : next[i];
  }

  /** The node behind a further word, a new one if there is none. */
  PhraseNode add(int word) {
    var i = Arrays.binarySearch(words, word);
    if (i >= 0) {
      return next[i];
    }
    var at = -i - 1;
    var node = new PhraseNode();
    words = Arrays.copyOf(words, words.length + 1);
    next = Arrays.copyOf(next, words.length);
    System.arraycopy(words, at, words, at + 1, words.length - at - 1);
    System.arraycopy(next, at, next, at + 1, words.length - at - 1);
    words[at] = word;
    next[at] = node;
    return node;
  }

  /** Ends a phrase here. */
  void add(Entry entry) {
    entries = Arrays.copyOf(entries, entries.length + 1);
    entries[entries.length - 1] = entry;
  }
}
