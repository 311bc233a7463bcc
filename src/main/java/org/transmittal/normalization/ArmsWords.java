package org.transmittal.normalization;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether any word for arms stands in a text: a type, a maker, a word for weapons or for
 * forces. Without one no article tells of a sale of arms, and most articles have none, so each
 * character is looked at once and hardly a word is looked up.
 *
 * <p>A phrase counts by its first two words, as {@link Symbols} parts them.
 */
public final class ArmsWords {
  /** Letters, figures and blanks of a phrase. */
  private static final int SHORTEST = 3;

  /** Blanks and hyphens between two words of a phrase. */
  private static final int MOST_BETWEEN = 3;

  /** Characters from the beginning of a word to the end of its window. */
  private static final int BEHIND = Windows.LENGTH - 2;

  private final Windows windows = new Windows();

  /** The hashes of phrases. */
  private final Set<Integer> words = new HashSet<>();

  /** Those of "=Patriot" and its like, which tell of arms with a capital alone. */
  private final Set<Integer> names = new HashSet<>();

  /** Those of the first words of phrases. */
  private final Set<Integer> firsts = new HashSet<>();

  /**
   * @param phrases a leading {@code =} demands the capital that the phrase begins with
   * @param everyday what is said of anything, and does not count where it is one of the phrases or
   *     begins one
   */
  ArmsWords(Collection<String> phrases, Collection<String> everyday) {
    var left = new HashSet<Integer>();
    everyday.forEach(phrase -> left.add(key(phrase.toCharArray(), 0)));
    phrases.forEach(phrase -> add(phrase, left));
  }

  /** Whether one stands in a text. */
  public boolean standIn(String text) {
    return standIn(text.toCharArray(), 0, text.length());
  }

  /** Whether one stands in a part of a text; what can hide a word is taken to hide one. */
  public boolean standIn(char[] text, int from, int to) {
    for (var i = windows.find(text, from, from, to); i < to; ) {
      if (Symbols.of(text[i]) == Symbols.VEIL || endsWindow(text, from, i, to)) {
        return true;
      }
      i = windows.find(text, from, i + 1, to);
    }
    // Behind the end are blanks, for words that are shorter than a window.
    var window = Windows.of(text, from, to);
    for (var i = to; i < to + BEHIND; i++) {
      window = Windows.next(window, 0);
      if (windows.has(window) && endsWindow(text, from, i, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWindow(char[] text, int from, int i, int to) {
    return i - from >= BEHIND && isPhrase(text, i - BEHIND, to);
  }

  /** Whether a phrase begins here. */
  private boolean isPhrase(char[] text, int start, int to) {
    var end = Symbols.end(text, start, to);
    var word = hash(text, start, end);
    var capital = Letters.isUpper(text[start]);
    if (words.contains(word) || capital && names.contains(word)) {
      return true;
    }
    if (!firsts.contains(word)) {
      return false;
    }
    var next = Symbols.next(text, end, Math.min(to, end + MOST_BETWEEN));
    var pair = pair(word, hash(text, next, Symbols.end(text, next, to)));
    return words.contains(pair) || capital && names.contains(pair);
  }

  private void add(String phrase, Set<Integer> left) {
    var exact = phrase.startsWith("=");
    var text = phrase.substring(exact ? 1 : 0).toCharArray();
    var start = Symbols.next(text, 0, text.length);
    // The sizes of guns and the like are figures of any kind, and "K9" may be many a thing.
    if (text.length - start < SHORTEST || Symbols.isFigure(text[start])) {
      return;
    }
    var key = key(text, start);
    if (left.contains(key)) {
      return;
    }
    (exact && Letters.isUpper(text[start]) ? names : words).add(key);
    var end = Symbols.end(text, start, text.length);
    var second = Symbols.next(text, end, text.length);
    if (second < text.length) {
      firsts.add(hash(text, start, end));
    }
    var letters = new String(text, start, end - start);
    var rest = new String(text, second, text.length - second);
    windows.add(letters + " " + rest);
    windows.add(letters + "  " + rest);
    windows.add(letters + rest);
  }

  /** What a phrase counts by: the hash of its first word, or of its first two. */
  private static int key(char[] phrase, int start) {
    var end = Symbols.end(phrase, start, phrase.length);
    var second = Symbols.next(phrase, end, phrase.length);
    var word = hash(phrase, start, end);
    return second == phrase.length
        ? word
        : pair(word, hash(phrase, second, Symbols.end(phrase, second, phrase.length)));
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
}
