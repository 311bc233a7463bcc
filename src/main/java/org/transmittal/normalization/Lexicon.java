package org.transmittal.normalization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of all rule tables, each with a number. A text's words are looked up by their
 * characters in any case, so that a word that no rule knows costs no string.
 */
final class Lexicon {
  /** The number of a word that no rule has. */
  static final int UNKNOWN = -1;

  /** A letter whose lower case is two characters: İ. */
  private static final char ODD_I = '\u0130';

  /** A letter whose lower case depends on what follows: Σ. */
  private static final char ODD_S = '\u03a3';

  private final List<String> words = new ArrayList<>();
  private int[] hashes = new int[1 << 12];

  /** Numbers plus one by the hash of their word; 0 where there is none. */
  private int[] slots = new int[1 << 12];

  /** The number of a lower-case word, a new one if it has none yet. */
  int add(String word) {
    var known = find(word.toCharArray(), 0, word.length());
    if (known != UNKNOWN) {
      return known;
    }
    words.add(word);
    if (words.size() * 2 > slots.length) {
      hashes = new int[slots.length * 2];
      slots = new int[slots.length * 2];
      for (var i = 0; i < words.size(); i++) {
        put(i);
      }
    } else {
      put(words.size() - 1);
    }
    return words.size() - 1;
  }

  private void put(int number) {
    var word = words.get(number);
    var hash = hash(word.toCharArray(), 0, word.length());
    var slot = hash & slots.length - 1;
    while (slots[slot] != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = number + 1;
    hashes[slot] = hash;
  }

  /** The word with a number. */
  String word(int number) {
    return words.get(number);
  }

  /** The number of the word on a span of a text; {@link #UNKNOWN} if no rule has it. */
  int find(char[] text, int start, int end) {
    var hash = hash(text, start, end);
    for (var slot = hash & slots.length - 1; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
      if (hashes[slot] == hash && is(words.get(slots[slot] - 1), text, start, end)) {
        return slots[slot] - 1;
      }
    }
    return UNKNOWN;
  }

  private static boolean is(String word, char[] text, int start, int end) {
    var isSame = word.length() == end - start;
    for (var i = start; isSame && i < end; i++) {
      isSame = word.charAt(i - start) == Letters.lower(text[i]);
    }
    return isSame || (hasOdd(text, start, end) && word.equals(lower(text, start, end)));
  }

  private static int hash(char[] text, int start, int end) {
    var hash = 0;
    for (var i = start; i < end; i++) {
      var c = text[i];
      if (c == ODD_I || c == ODD_S) {
        return lower(text, start, end).hashCode();
      }
      hash = 31 * hash + Letters.lower(c);
    }
    return hash;
  }

  private static boolean hasOdd(char[] text, int start, int end) {
    for (var i = start; i < end; i++) {
      if (text[i] == ODD_I || text[i] == ODD_S) {
        return true;
      }
    }
    return false;
  }

  private static String lower(char[] text, int start, int end) {
    return new String(text, start, end - start).toLowerCase(Locale.ROOT);
  }
}
