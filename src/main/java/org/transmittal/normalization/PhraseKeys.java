package org.transmittal.normalization;

import java.util.ArrayList;
import java.util.List;

/** Numbers by which the words of phrases are known again, as {@link Symbols} parts them. */
final class PhraseKeys {
  /** Words by which a phrase counts. */
  static final int MOST_WORDS = 3;

  /** Parts what stands before a word from the word. */
  private static final int SPREAD = 0x9E3779B1;

  private PhraseKeys() {}

  /** Those of the words of a phrase, each by itself. */
  static List<Integer> words(char[] phrase, int start) {
    var keys = new ArrayList<Integer>();
    for (var from = start; from < phrase.length; ) {
      var end = Symbols.end(phrase, from, phrase.length);
      keys.add(with(0, phrase, from, end));
      from = Symbols.next(phrase, end, phrase.length);
    }
    return keys;
  }

  /** Those of what a phrase begins with: of one word, of two, of three. */
  static List<Integer> beginnings(char[] phrase, int start) {
    var keys = new ArrayList<Integer>();
    var key = 0;
    for (var from = start; from < phrase.length && keys.size() < MOST_WORDS; ) {
      var end = Symbols.end(phrase, from, phrase.length);
      key = with(key, phrase, from, end);
      keys.add(key);
      from = Symbols.next(phrase, end, phrase.length);
    }
    return keys;
  }

  /** That of some words, 0 of none, with one more behind them. */
  static int with(int before, char[] text, int start, int end) {
    var hash = 0;
    for (var i = start; i < end; i++) {
      hash = Lexicon.hash(hash, text[i]);
    }
    return before * SPREAD + hash;
  }
}
