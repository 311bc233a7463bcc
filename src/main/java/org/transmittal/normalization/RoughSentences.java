package org.transmittal.normalization;

import java.util.Locale;

/**
 * Cuts a text where sentences surely end, and tells which types of phrases may stand in each part:
 * all that {@link Rules#read} finds there and hardly more, in one pass that keeps nothing.
 */
public final class RoughSentences {
  /** A type beside those of meaning: a code that may name a type, also with blanks: "S 400". */
  public static final long CODE = 1L << Long.SIZE - 1;

  /** Asks something of a part. */
  public interface Question {
    /**
     * The answer.
     *
     * @param types of the phrases that may stand in it, as a set of {@link MeaningTypes}, and
     *     {@link #CODE}
     * @param from where it begins in the text
     * @param to where it ends
     */
    boolean isTrue(long types, int from, int to);
  }

  private final Lexicon lexicon;
  private final MoneyLetters money;
  private final PhraseTree tree;
  private final Designations designations;
  private final WordSet abbreviations;
  private final int point;
  private final int possessive;

  /**
   * @param abbreviations words whose point ends no sentence
   */
  RoughSentences(
      Lexicon lexicon,
      MoneyLetters money,
      PhraseTree tree,
      Designations designations,
      WordSet abbreviations) {
    this.lexicon = lexicon;
    this.money = money;
    this.tree = tree;
    this.designations = designations;
    this.abbreviations = abbreviations;
    point = find(new char[] {'.'});
    possessive = find(new char[] {'\'', 's'});
  }

  /** Whether a question is answered with yes of any part. */
  public boolean anyMatch(String text, Question question) {
    return new Pass(text.toCharArray()).anyMatch(question);
  }

  private int find(char[] word) {
    return find(word, 0, word.length);
  }

  private int find(char[] text, int start, int end) {
    return lexicon.find(text, start, end, Lexicon.hash(text, start, end));
  }

  private final class Pass {
    private final char[] text;
    private final ActivePhrases phrases = new ActivePhrases(tree);
    private int at;
    private int start;
    private int begin;
    private long types;

    /** Whether the last token, but for a hyphen, begins with a capital, and where it stands. */
    private boolean capital;

    private int wordStart;
    private int wordEnd;

    Pass(char[] text) {
      this.text = text;
    }

    boolean anyMatch(Question question) {
      while (at < text.length) {
        var c = text[at];
        var kinds = Letters.kinds(c);
        start = at;
        if (Letters.haveLetter(kinds)) {
          word();
        } else if (Letters.isDigit(c)) {
          number();
        } else if (Letters.haveSpace(kinds)) {
          at++;
        } else {
          if (isEnd(c)) {
            if (question.isTrue(types, begin, at)) {
              return true;
            }
            types = 0;
            begin = at;
          }
          mark(c);
        }
      }
      return question.isTrue(types, begin, at);
    }

    private void word() {
      var kinds = 0;
      var hash = 0;
      var end = start;
      for (; end < text.length && Letters.isPart(text[end]); end++) {
        kinds |= Letters.kinds(text[end]);
        hash = Lexicon.hash(hash, text[end]);
      }
      at = end;
      capital = Letters.isUpper(text[start]);
      if (at - start == 1 && Tokenizer.isInitials(text, start)) {
        initials();
      } else if (Letters.at(text, at) == '$' && at - start <= 3) {
        at++;
        take(find(text, start, at));
      } else if (Letters.haveUpper(kinds) && isCode()) {
        types |= designations.mayBe("", text(start, at)) ? CODE : 0;
        take(find(text, start, at));
      } else {
        take(Letters.haveOdd(kinds) ? find(text, start, at) : lexicon.find(text, start, at, hash));
      }
      wordStart = start;
      wordEnd = at;
    }

    private void take(int word) {
      types |= phrases.next(word, capital);
    }

    private boolean isCode() {
      var end = money.precedes(text, start, at) ? at : CodeLetters.end(text, start, at);
      var code = end > at;
      at = end;
      return code;
    }

    private String letters() {
      return capital ? text(wordStart, wordEnd) : "";
    }

    private String text(int from, int to) {
      return new String(text, from, to - from);
    }

    private void initials() {
      var letters = new StringBuilder();
      at = start;
      while (Letters.isLetter(Letters.at(text, at))
          && !Letters.isLetter(Letters.at(text, at + 1))) {
        letters.append(text[at++]);
        if (Letters.at(text, at) != '.') {
          break;
        }
        at++;
      }
      take(find(letters.toString().toCharArray()));
    }

    private void number() {
      at = Tokenizer.numberEnd(text, start);
      var letters = Letters.end(text, at);
      if (letters > at && letters - at <= 2 && Letters.isDigit(Letters.at(text, letters))) {
        at = letters;
        while (Letters.isLetterOrDigit(Letters.at(text, at))) {
          at++;
        }
        types |= designations.mayBe(letters(), text(start, at)) ? CODE : 0;
      } else if (capital) {
        types |= designations.mayBeApart(letters(), text(start, at)) ? CODE : 0;
      }
      capital = false;
      take(find(text, start, at));
    }

    private void mark(char c) {
      var end = Possessives.end(text, start, capital);
      if (end > start) {
        at = end;
        capital = false;
        take(possessive);
        return;
      }
      at++;
      if (CodeLetters.HYPHENS.indexOf(c) < 0) {
        capital = false;
        take(find(text, start, at));
      }
    }

    /** An exclamation or a question; a point with a blank behind, and no abbreviation before. */
    private boolean isEnd(char c) {
      if (c == '!' || c == '?') {
        return true;
      }
      return c == '.'
          && Letters.isSpace(Letters.at(text, at + 1))
          && !isAbbreviated()
          && !phrases.goOnBy(point);
    }

    private boolean isAbbreviated() {
      var from = at;
      while (from > 0 && Letters.isPart(text[from - 1])) {
        from--;
      }
      return from < at
          && abbreviations.has(new String(text, from, at - from).toLowerCase(Locale.ROOT));
    }
  }
}
