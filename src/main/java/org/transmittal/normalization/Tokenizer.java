package org.transmittal.normalization;

import java.util.Set;

/** Cuts a text into {@link Tokens}, in one pass over its characters. */
public final class Tokenizer {
  private static final String SIGNS = "$€£¥₩₹₽₺₫₪₴₱฿";

  private final Lexicon lexicon;
  private final MoneyLetters money;

  /**
   * @param lexicon the words of the rules
   * @param currencyCodes what may stand before a number without a space: USD750, RM910
   */
  Tokenizer(Lexicon lexicon, Set<String> currencyCodes) {
    this.lexicon = lexicon;
    this.money = new MoneyLetters(currencyCodes);
  }

  /** Sentences cut without tokens; {@code abbreviations} are words whose point ends none. */
  RoughSentences rough(PhraseTree phrases, Designations designations, WordSet abbreviations) {
    return new RoughSentences(lexicon, money, phrases, designations, abbreviations);
  }

  /** The tokens of a text. */
  public Tokens cut(String text) {
    var chars = text.toCharArray();
    var tokens = new Tokens(text, chars, lexicon);
    for (var at = 0; at < chars.length; ) {
      var c = chars[at];
      at =
          Letters.isSpace(c)
              ? at + 1
              : Letters.isLetter(c)
                  ? word(chars, at, tokens)
                  : Letters.isDigit(c) ? number(chars, at, tokens) : mark(chars, at, tokens);
    }
    return tokens;
  }

  private int word(char[] text, int start, Tokens tokens) {
    var end = start;
    var kinds = 0;
    var hash = 0;
    for (; end < text.length && Letters.isPart(text[end]); end++) {
      kinds |= Letters.kinds(text[end]);
      hash = Lexicon.hash(hash, text[end]);
    }
    if (end - start == 1 && isInitials(text, start)) {
      return initials(text, start, tokens);
    }
    var next = Letters.at(text, end);
    if (next == '$' && end - start <= 3) {
      return add(text, tokens, Tokens.Kind.SIGN, start, end + 1);
    }
    var code =
        Letters.haveUpper(kinds) && !money.precedes(text, start, end)
            ? CodeLetters.end(text, start, end)
            : end;
    if (code > end) {
      return add(text, tokens, Tokens.Kind.CODE, start, code);
    }
    if (Letters.haveOdd(kinds)) {
      return add(text, tokens, Tokens.Kind.WORD, start, end);
    }
    tokens.add(Tokens.Kind.WORD, start, end, hash);
    return end;
  }

  private int number(char[] text, int start, Tokens tokens) {
    var end = numberEnd(text, start);
    // Digits, letters, digits: 2A7 and 9K720 are designations, 155mm and 12th are not.
    var letters = Letters.end(text, end);
    if (letters > end && letters - end <= 2 && Letters.isDigit(Letters.at(text, letters))) {
      while (Letters.isDigit(Letters.at(text, letters))
          || Letters.isLetter(Letters.at(text, letters))) {
        letters++;
      }
      return add(text, tokens, Tokens.Kind.CODE, start, letters);
    }
    return add(text, tokens, Tokens.Kind.NUMBER, start, end);
  }

  /** Where a figure ends that begins at an offset. */
  static int numberEnd(char[] text, int start) {
    var end = start;
    while (Letters.isDigit(Letters.at(text, end))
        || ((Letters.at(text, end) == '.' || Letters.at(text, end) == ',')
            && Letters.isDigit(Letters.at(text, end + 1))
            && end > start)) {
      end++;
    }
    return end;
  }

  private int mark(char[] text, int start, Tokens tokens) {
    var c = text[start];
    if (SIGNS.indexOf(c) >= 0) {
      return add(text, tokens, Tokens.Kind.SIGN, start, start + 1);
    }
    var possessive = Possessives.end(text, start, tokens.isCapital(tokens.size() - 1));
    if (possessive > start) {
      // Of one form whichever apostrophe is printed.
      tokens.add(Tokens.Kind.POSSESSIVE, start, possessive, "'s");
      return possessive;
    }
    var inside =
        start > 0
            && !Letters.isSpace(text[start - 1])
            && Character.isLetterOrDigit(Letters.at(text, start + 1));
    if (CodeLetters.HYPHENS.indexOf(c) >= 0 && inside) {
      return add(text, tokens, Tokens.Kind.HYPHEN, start, start + 1);
    }
    return add(text, tokens, Tokens.Kind.MARK, start, start + 1);
  }

  private int add(char[] text, Tokens tokens, Tokens.Kind kind, int start, int end) {
    tokens.add(kind, start, end, Lexicon.hash(text, start, end));
    return end;
  }

  /** U.S., U.S and U.A.E. */
  static boolean isInitials(char[] text, int start) {
    return Letters.at(text, start + 1) == '.'
        && Letters.isUpper(text[start])
        && Letters.isUpper(Letters.at(text, start + 2))
        && !Letters.isLetter(Letters.at(text, start + 3));
  }

  private int initials(char[] text, int start, Tokens tokens) {
    var end = start;
    var form = new StringBuilder();
    while (Letters.isLetter(Letters.at(text, end))
        && !Letters.isLetter(Letters.at(text, end + 1))) {
      form.append(Letters.lower(text[end++]));
      if (Letters.at(text, end) != '.') {
        break;
      }
      end++;
    }
    tokens.add(Tokens.Kind.WORD, start, end, form.toString());
    return end;
  }
}
