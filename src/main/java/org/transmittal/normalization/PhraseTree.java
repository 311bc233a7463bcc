package org.transmittal.normalization;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of all rule tables by their words, in nodes with numbers: those that begin with the
 * same words share the nodes of these.
 */
final class PhraseTree {
  /**
   * What a phrase means.
   *
   * @param type of its meaning, as a set of {@link MeaningTypes}
   * @param exact its letters and digits where it demands their case; null where it does not
   */
  record Entry(Meaning meaning, long type, @Nullable String exact) {}

  /** No node: no phrase goes on. */
  static final int NONE = 0;

  private static final Entry[] NO_ENTRIES = {};

  /** By node: what the phrases mean that end there. */
  private Entry[][] entries = {NO_ENTRIES};

  /** By node: a bit for each word that goes on, by the last bits of its number; 0 at an end. */
  private long[] following = {0};

  private int size = 1;

  /** The nodes behind a first word, by its number. */
  private int[] firsts = {};

  /** By the hash of a step, the step; it is a node and the number of a word. */
  private long[] steps = new long[1 << 12];

  /** The nodes that the steps lead to. */
  private int[] nodes = new int[1 << 12];

  /** The node behind the first word of a phrase; {@link #NONE} if none begins with it. */
  int first(int word) {
    return word < firsts.length ? firsts[word] : NONE;
  }

  /** The node behind a further word; {@link #NONE} if no phrase has it there. */
  int next(int node, int word) {
    if ((following[node] >>> word & 1) == 0) {
      return NONE;
    }
    var step = step(node, word);
    for (var slot = slot(step); steps[slot] != 0; slot = slot + 1 & steps.length - 1) {
      if (steps[slot] == step) {
        return nodes[slot];
      }
    }
    return NONE;
  }

  /** What the phrases mean that end at a node. */
  Entry[] entries(int node) {
    return entries[node];
  }

  /** Whether longer phrases go on from a node. */
  boolean goesOn(int node) {
    return following[node] != 0;
  }

  /** The node behind the first word of a phrase, a new one if none begins with it. */
  int addFirst(int word) {
    if (word >= firsts.length) {
      firsts = Arrays.copyOf(firsts, Math.max(word + 1, 2 * firsts.length));
    }
    if (firsts[word] == NONE) {
      firsts[word] = add();
    }
    return firsts[word];
  }

  /** The node behind a further word, a new one if there is none. */
  int add(int node, int word) {
    var known = next(node, word);
    if (known != NONE) {
      return known;
    }
    if (2 * size >= steps.length) {
      grow();
    }
    following[node] |= 1L << word;
    put(step(node, word), size);
    return add();
  }

  private int add() {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
      following = Arrays.copyOf(following, 2 * size);
    }
    entries[size] = NO_ENTRIES;
    return size++;
  }

  /** Ends a phrase at a node. */
  void add(int node, Entry entry) {
    var known = entries[node];
    entries[node] = Arrays.copyOf(known, known.length + 1);
    entries[node][known.length] = entry;
  }

  private void grow() {
    var oldSteps = steps;
    var oldNodes = nodes;
    steps = new long[2 * oldSteps.length];
    nodes = new int[2 * oldNodes.length];
    for (var i = 0; i < oldSteps.length; i++) {
      if (oldSteps[i] != 0) {
        put(oldSteps[i], oldNodes[i]);
      }
    }
  }

  private void put(long step, int node) {
    var slot = slot(step);
    while (steps[slot] != 0) {
      slot = slot + 1 & steps.length - 1;
    }
    steps[slot] = step;
    nodes[slot] = node;
  }

  private static long step(int node, int word) {
    return (long) node << Integer.SIZE | word;
  }

  private int slot(long step) {
    return (int) (step * 0x9E3779B97F4A7C15L >>> Integer.SIZE) & steps.length - 1;
  }
}
