package org.transmittal.normalization;

import java.util.Collection;

/**
 * Tells whether any word for arms stands in a text: a type, a maker, a word for weapons or for
 * forces. Without one no article tells of a sale of arms, and most articles have none, so each
 * character is looked at once and hardly a word is looked up.
 *
 * <p>A phrase counts by its first two words. A word is a run of letters or of digits, so that
 * "F-16", "F 16" and "F16" are two words each, and the same.
 */
public final class ArmsWords {
  /** Letters of a word that are looked at, with what stands before it, before it is looked up. */
  private static final int WINDOW = 5;

  private static final int BITS = 5;
  private static final int SYMBOLS = 1 << BITS;
  private static final int WINDOWS = (1 << BITS * WINDOW) - 1;

  /** Windows are told apart by the upper bits of a product, a few of them wrongly. */
  private static final int SHIFT = 12;

  private static final int SPREAD = 0x9E3779B1;

  /** What stands for a character: the letters are 1 to 26, and all that is no letter is 0. */
  private static final byte[] SYMBOL_OF = new byte[Character.MAX_VALUE + 1];

  private static final byte FIGURE = 27;
  private static final byte OTHER = 28;

  /**
   * A character that can hide a word: an accent that stands apart, a sign that is not seen, the
   * beginning of a tag. A text with one is taken to have a word.
   */
  private static final byte VEIL = SYMBOLS - 1;

  private static final String HIDING = "<\u00ad\u200b";

  static {
    for (var i = 0; i < SYMBOL_OF.length; i++) {
      SYMBOL_OF[i] = symbolOf((char) i);
    }
  }

  /** Letters, figures and blanks of a phrase. */
  private static final int SHORTEST = 3;

  /** Blanks and hyphens between two words of a phrase. */
  private static final int MOST_BETWEEN = 3;

  /** By window, a bit: whether a phrase begins so. */
  private final long[] windows = new long[1 << Integer.SIZE - SHIFT - 6];

  private final HashSlots words = new HashSlots();

  /** The words of "=Patriot" and its like, which tell of arms with a capital alone. */
  private final HashSlots names = new HashSlots();

  /** First words of phrases. */
  private final HashSlots firsts = new HashSlots();

  /**
   * @param phrases a leading {@code =} demands the capital that the phrase begins with
   * @param everyday what is said of anything, and does not count where it is one of the phrases or
   *     begins one
   */
  ArmsWords(Collection<String> phrases, Collection<String> everyday) {
    var left = new HashSlots();
    everyday.forEach(phrase -> left.add(key(phrase.toCharArray(), 0)));
    phrases.forEach(phrase -> add(phrase, left));
  }

  /** Whether one stands in a text. */
  public boolean standIn(String text) {
    return standIn(text.toCharArray(), 0, text.length());
  }

  /** Whether one stands in a part of a text. */
  public boolean standIn(char[] text, int from, int to) {
    var window = 0;
    for (var i = from; i < to; i++) {
      var symbol = SYMBOL_OF[text[i]];
      window = window << BITS & WINDOWS | symbol;
      if (isMarked(window) && i - from >= WINDOW - 2 && isPhrase(text, i - WINDOW + 2, to)
          || symbol == VEIL) {
        return true;
      }
    }
    // Behind the end are blanks, for words that are shorter than the window.
    for (var i = to; i < to + WINDOW - 2; i++) {
      window = window << BITS & WINDOWS;
      if (isMarked(window) && i - from >= WINDOW - 2 && isPhrase(text, i - WINDOW + 2, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMarked(int window) {
    var spread = window * SPREAD >>> SHIFT;
    return (windows[spread >>> 6] >>> spread & 1) != 0;
  }

  /** Whether a phrase begins here. */
  private boolean isPhrase(char[] text, int start, int to) {
    var end = end(text, start, to);
    var word = hash(text, start, end);
    var capital = Letters.isUpper(text[start]);
    if (words.has(word) || capital && names.has(word)) {
      return true;
    }
    if (!firsts.has(word)) {
      return false;
    }
    var next = end;
    while (next < Math.min(to, end + MOST_BETWEEN) && SYMBOL_OF[text[next]] == 0) {
      next++;
    }
    var pair = pair(word, hash(text, next, end(text, next, to)));
    return words.has(pair) || capital && names.has(pair);
  }

  /** What a phrase counts by: the hash of its first word, or of its first two. */
  private static int key(char[] phrase, int start) {
    var end = end(phrase, start, phrase.length);
    var second = next(phrase, end);
    var word = hash(phrase, start, end);
    return second == phrase.length
        ? word
        : pair(word, hash(phrase, second, end(phrase, second, phrase.length)));
  }

  private void add(String phrase, HashSlots left) {
    var exact = phrase.startsWith("=");
    var text = phrase.substring(exact ? 1 : 0).toCharArray();
    var start = next(text, 0);
    // The sizes of guns and the like are figures of any kind, and "K9" may be many a thing.
    if (text.length - start < SHORTEST || SYMBOL_OF[text[start]] == FIGURE) {
      return;
    }
    var key = key(text, start);
    if (left.has(key)) {
      return;
    }
    (exact && Letters.isUpper(text[start]) ? names : words).add(key);
    var end = end(text, start, text.length);
    var second = next(text, end);
    if (second < text.length) {
      firsts.add(hash(text, start, end));
    }
    var letters = new String(text, start, end - start);
    var rest = new String(text, second, text.length - second);
    mark(0, 1, letters + " " + rest);
    mark(0, 1, letters + "  " + rest);
    mark(0, 1, letters + rest);
  }

  /** Marks all windows that a text can begin with, whatever follows it where it is short. */
  private void mark(int window, int length, String text) {
    if (length == WINDOW) {
      mark(window);
    } else if (text.isEmpty()) {
      for (var any = 0; any < SYMBOLS; any++) {
        mark(window << BITS | any, length + 1, text);
      }
    } else {
      mark(window << BITS | SYMBOL_OF[text.charAt(0)], length + 1, text.substring(1));
    }
  }

  private void mark(int window) {
    var spread = window * SPREAD >>> SHIFT;
    windows[spread >>> 6] |= 1L << spread;
  }

  /** Where the next word begins. */
  private static int next(char[] text, int from) {
    var next = from;
    while (next < text.length && SYMBOL_OF[text[next]] == 0) {
      next++;
    }
    return next;
  }

  /** Where a word ends: a run of letters, or of figures. */
  private static int end(char[] text, int start, int to) {
    var end = start;
    if (start < to) {
      var figures = SYMBOL_OF[text[start]] == FIGURE;
      while (end < to && SYMBOL_OF[text[end]] != 0 && (SYMBOL_OF[text[end]] == FIGURE) == figures) {
        end++;
      }
    }
    return end;
  }

  private static int hash(char[] text, int start, int end) {
    var hash = 0;
    for (var i = start; i < end; i++) {
      hash = Lexicon.hash(hash, text[i]);
    }
    return hash;
  }

  private static int pair(int first, int second) {
    return first * 0x9E3779B1 + second;
  }

  private static byte symbolOf(char c) {
    var lower = Letters.lower(c);
    if (lower >= 'a' && lower <= 'z') {
      return (byte) (lower - 'a' + 1);
    }
    if (Letters.isDigit(c)) {
      return FIGURE;
    }
    if (Letters.isPart(c) && !Letters.isLetter(c) || HIDING.indexOf(c) >= 0) {
      return VEIL;
    }
    return Letters.isLetter(c) ? (byte) (OTHER + lower % (VEIL - OTHER)) : 0;
  }
}
