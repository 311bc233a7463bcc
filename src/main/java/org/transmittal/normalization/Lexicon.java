package org.transmittal.normalization;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of all rule tables, each with a number. A text's words are looked up by their
 * characters in any case, so that a word that no rule knows costs no string.
 */
final class Lexicon {
  /** The number of a word that no rule has. */
  static final int UNKNOWN = -1;

  private String[] words = new String[1 << 11];
  private int size;

  /** The letters of each word, which are compared more quickly than its string. */
  private char[][] letters = new char[1 << 11][];

  /** By the hash of a word, in the upper half of a slot that hash, in the lower its number + 1. */
  private long[] slots = new long[1 << 12];

  /** The number of a lower-case word, a new one if it has none yet. */
  int add(String word) {
    var chars = word.toCharArray();
    var known = find(chars, 0, chars.length, hash(chars, 0, chars.length));
    if (known != UNKNOWN) {
      return known;
    }
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      letters = Arrays.copyOf(letters, 2 * size);
      slots = new long[2 * slots.length];
      for (var i = 0; i < size; i++) {
        put(i);
      }
    }
    letters[size] = chars;
    words[size] = word;
    put(size);
    return size++;
  }

  private void put(int number) {
    var hash = hash(letters[number], 0, letters[number].length);
    var slot = hash & slots.length - 1;
    while (slots[slot] != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = (long) hash << Integer.SIZE | number + 1;
  }

  /** The word with a number. */
  String word(int number) {
    return words[number];
  }

  /**
   * The number of the word on a span of a text; {@link #UNKNOWN} if no rule has it.
   *
   * @param hash of it, as {@link #hash(int, char)} makes it of one letter after another
   */
  int find(char[] text, int start, int end, int hash) {
    var slot = hash & slots.length - 1;
    for (var entry = slots[slot]; entry != 0; entry = slots[slot]) {
      if ((int) (entry >>> Integer.SIZE) == hash && is((int) entry - 1, text, start, end)) {
        return (int) entry - 1;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return UNKNOWN;
  }

  /** The hash of a word with one more letter; of none it is 0. */
  static int hash(int hash, char next) {
    return 31 * hash + Letters.lower(next);
  }

  private boolean is(int number, char[] text, int start, int end) {
    var word = letters[number];
    var isSame = word.length == end - start;
    for (var i = start; isSame && i < end; i++) {
      isSame = word[i - start] == Letters.lower(text[i]);
    }
    return isSame || (hasOdd(text, start, end) && words[number].equals(lower(text, start, end)));
  }

  /** The hash of the word on a span of a text: that of its lower-case form. */
  static int hash(char[] text, int start, int end) {
    if (hasOdd(text, start, end)) {
      return lower(text, start, end).hashCode();
    }
    var hash = 0;
    for (var i = start; i < end; i++) {
      hash = hash(hash, text[i]);
    }
    return hash;
  }

  private static boolean hasOdd(char[] text, int start, int end) {
    for (var i = start; i < end; i++) {
      if (Letters.isOdd(text[i])) {
        return true;
      }
    }
    return false;
  }

  private static String lower(char[] text, int start, int end) {
    return new String(text, start, end - start).toLowerCase(Locale.ROOT);
  }
}
