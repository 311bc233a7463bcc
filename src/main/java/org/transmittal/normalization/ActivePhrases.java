package org.transmittal.normalization;

import java.util.Arrays;

/**
 * Follows the phrases of the rule tables through a text, word by word: those that have begun and
 * may go on. Where a phrase demands the case of its letters, only its first is looked at.
 */
final class ActivePhrases {
  private final PhraseTree tree;
  private int[] nodes = new int[8];

  /** Whether the phrase at each node began with a capital. */
  private boolean[] capitals = new boolean[8];

  private int size;

  ActivePhrases(PhraseTree tree) {
    this.tree = tree;
  }

  /**
   * Goes on by a word.
   *
   * @param word its number; {@link Lexicon#UNKNOWN} ends every phrase
   * @param capital whether it begins with one
   * @return the types of meaning of the phrases that end with it, as a set of {@link MeaningTypes}
   */
  long next(int word, boolean capital) {
    if (word == Lexicon.UNKNOWN) {
      size = 0;
      return 0;
    }
    var types = 0L;
    var before = size;
    size = 0;
    for (var i = 0; i < before; i++) {
      types |= at(tree.next(nodes[i], word), capitals[i]);
    }
    return types | at(tree.first(word), capital);
  }

  /** Whether a phrase goes on by a word. */
  boolean goOnBy(int word) {
    for (var i = 0; i < size && word != Lexicon.UNKNOWN; i++) {
      if (tree.next(nodes[i], word) != PhraseTree.NONE) {
        return true;
      }
    }
    return false;
  }

  private long at(int node, boolean capital) {
    var types = 0L;
    if (node != PhraseTree.NONE) {
      for (var entry : tree.entries(node)) {
        var exact = entry.exact();
        if (exact == null || capital || exact.isEmpty() || !Letters.isUpper(exact.charAt(0))) {
          types |= entry.type();
        }
      }
      if (tree.goesOn(node)) {
        keep(node, capital);
      }
    }
    return types;
  }

  private void keep(int node, boolean capital) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * size);
      capitals = Arrays.copyOf(capitals, 2 * size);
    }
    nodes[size] = node;
    capitals[size++] = capital;
  }
}
