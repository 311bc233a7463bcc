package org.transmittal.normalization;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether any word for arms stands in a text: a type, a maker, a word for weapons or for
 * forces. Without one no article tells of a sale of arms, and most articles have none, so each
 * character is looked at once and hardly a word is looked up.
 *
 * <p>A phrase counts by its first three words, as {@link Symbols} parts them: "over the" alone is
 * no radar.
 */
public final class ArmsWords {
  /** Letters, figures and blanks of a phrase. */
  private static final int SHORTEST = 3;

  /** Signs that part a word from a figure: "that's $200". */
  private static final String MONEY = "$€£¥₩₹";

  /** Blanks and hyphens between two words of a phrase. */
  private static final int MOST_BETWEEN = 3;

  /** Characters from the beginning of a word to the end of its window. */
  private static final int BEHIND = Windows.LENGTH - 2;

  private final Windows windows = new Windows();

  /** The hashes of phrases. */
  private final Set<Integer> words = new HashSet<>();

  /** Those of "=Patriot" and its like, which tell of arms with a capital alone. */
  private final Set<Integer> names = new HashSet<>();

  /** Those of "=AUG" and its like, which tell of arms in capitals alone. */
  private final Set<Integer> initials = new HashSet<>();

  /** Those of what phrases of more words begin with: one word, or two. */
  private final Set<Integer> beginnings = new HashSet<>();

  /**
   * @param phrases a leading {@code =} demands the capital that the phrase begins with
   * @param everyday what is said of anything, and does not count where it is one of the phrases or
   *     begins one
   */
  ArmsWords(Collection<String> phrases, Collection<String> everyday) {
    var left = new HashSet<Integer>();
    everyday.forEach(phrase -> left.add(PhraseKeys.beginnings(phrase.toCharArray(), 0).getLast()));
    var single = new HashSet<Integer>();
    for (var phrase : phrases) {
      var keys = phrase.startsWith("=") ? List.<Integer>of() : words(phrase);
      if (keys.size() == 1 && !left.contains(keys.getFirst())) {
        single.addAll(keys);
      }
    }
    // "Over the horizon radar" is found by its last word, and "over" stands everywhere.
    phrases.stream()
        .filter(phrase -> !tellsBySingle(phrase, single))
        .forEach(phrase -> add(phrase, left));
  }

  private static boolean tellsBySingle(String phrase, Set<Integer> single) {
    var keys = words(phrase);
    return keys.size() > 1 && !Collections.disjoint(keys, single);
  }

  /** The keys of the words of a phrase; none where it does not count. */
  private static List<Integer> words(String phrase) {
    var text = phrase.toCharArray();
    var start = Symbols.next(text, 0, text.length);
    return mayCount(text, start) ? PhraseKeys.words(text, start) : List.of();
  }

  /** The sizes of guns and the like are figures of any kind, and "K9" may be many a thing. */
  private static boolean mayCount(char[] phrase, int start) {
    return phrase.length - start >= SHORTEST && !Symbols.isFigure(phrase[start]);
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
    var start = i - BEHIND;
    return start >= from && !isBehindAnd(text, from, start) && isPhrase(text, start, to);
  }

  /** In "S&P 500" no P-500 is told of. */
  private static boolean isBehindAnd(char[] text, int from, int start) {
    return start > from && text[start - 1] == '&';
  }

  /** Whether a phrase begins here. */
  private boolean isPhrase(char[] text, int start, int to) {
    var key = 0;
    var from = start;
    for (var count = 1; ; count++) {
      var end = Symbols.end(text, from, to);
      key = PhraseKeys.with(key, text, from, end);
      if (counts(key, text, start)) {
        return true;
      }
      if (count == PhraseKeys.MOST_WORDS || !beginnings.contains(key)) {
        return false;
      }
      from = Symbols.next(text, end, Math.min(to, end + MOST_BETWEEN));
      if (from < to && from > end && MONEY.indexOf(text[from - 1]) >= 0) {
        return false;
      }
    }
  }

  private boolean counts(int key, char[] text, int start) {
    return words.contains(key)
        || Letters.isUpper(text[start])
            && (names.contains(key)
                || initials.contains(key) && Letters.isUpper(Letters.at(text, start + 1)));
  }

  private void add(String phrase, Set<Integer> left) {
    var exact = phrase.startsWith("=");
    var text = phrase.substring(exact ? 1 : 0).toCharArray();
    var start = Symbols.next(text, 0, text.length);
    if (!mayCount(text, start)) {
      return;
    }
    var keys = PhraseKeys.beginnings(text, start);
    if (left.contains(keys.getLast())) {
      return;
    }
    beginnings.addAll(keys.subList(0, keys.size() - 1));
    var end = Symbols.end(text, start, text.length);
    // "A 129" with a capital is a helicopter, "a 129-page report" is none.
    (exact || end - start == 1 ? exact(text, start) : words).add(keys.getLast());
    var second = Symbols.next(text, end, text.length);
    var letters = new String(text, start, end - start);
    var rest = new String(text, second, text.length - second);
    for (var between = 0; between <= MOST_BETWEEN; between++) {
      windows.add(letters + " ".repeat(between) + rest);
    }
  }

  private Set<Integer> exact(char[] phrase, int start) {
    if (!Letters.isUpper(phrase[start])) {
      return words;
    }
    return Letters.isUpper(Letters.at(phrase, start + 1)) ? initials : names;
  }
}
