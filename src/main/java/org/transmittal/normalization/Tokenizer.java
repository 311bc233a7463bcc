package org.transmittal.normalization;

import java.util.Set;

/** Cuts a text into {@link Tokens}, in one pass over its characters. */
public final class Tokenizer {
  private static final String SIGNS = "$€£¥₩₹₽₺₫₪₴₱฿";
  private static final String HYPHENS = "-\u2010\u2011\u2012\u2013";
  private static final char[] POSSESSIVE = {'\'', 's'};

  private static final int LONGEST_PREFIX = 6;
  private static final int SHORT_PREFIX = 3;

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
    var next = at(text, end);
    if (next == '$' && end - start <= 3) {
      return add(text, tokens, Tokens.Kind.SIGN, start, end + 1);
    }
    var code =
        Letters.haveUpper(kinds) && !money.precedes(text, start, end)
            ? codeEnd(text, start, end)
            : end;
    if (code > end) {
      return add(text, tokens, Tokens.Kind.CODE, start, code);
    }
    var word =
        Letters.haveOdd(kinds)
            ? lexicon.find(text, start, end)
            : lexicon.find(text, start, end, hash);
    tokens.add(Tokens.Kind.WORD, start, end, word);
    return end;
  }

  /**
   * Where a designation that begins with these letters ends, or their own end if it is none: a
   * compound by hyphens and slashes in which a digit comes early, and whose prefix is short and has
   * a capital. Segments behind it that are plain words ("F-35-related") are left out.
   */
  private static int codeEnd(char[] text, int start, int end) {
    if (end - start > LONGEST_PREFIX || !isBeforeCode(text, end)) {
      return end;
    }
    var digits = 0;
    var last = end;
    for (var at = end; ; ) {
      var joined = at;
      // A stray space before the hyphen is common in Vietnamese copy: "S -400", "Su -35".
      if (digits == 0 && at(text, at) == ' ' && isShortPrefix(text, start, end)) {
        joined += Letters.isDigit(at(text, at + 2)) ? 1 : 0;
      }
      if (isJoint(at(text, joined))) {
        joined++;
      } else if (joined > at) {
        return last;
      }
      var from = joined;
      var letters = letters(text, from);
      var to = letters;
      while (Letters.isDigit(at(text, to)) || Letters.isLetter(at(text, to))) {
        digits += Letters.isDigit(at(text, to)) ? 1 : 0;
        to++;
      }
      if (to == from || (to == letters && letters - from > 2 && digits > 0)) {
        return last;
      }
      if (digits == 0 && joined - at >= 2) {
        return last;
      }
      at = to;
      if (digits > 0) {
        last = to;
      } else if (to - start > 12) {
        return end;
      }
    }
  }

  /** Whether a figure or a joint stands at an offset, or a stray space before both. */
  private static boolean isBeforeCode(char[] text, int at) {
    var next = at(text, at);
    return Letters.isDigit(next)
        || isJoint(next)
        || (next == ' ' && isJoint(at(text, at + 1)) && Letters.isDigit(at(text, at + 2)));
  }

  private int number(char[] text, int start, Tokens tokens) {
    var end = start;
    while (Letters.isDigit(at(text, end))
        || ((at(text, end) == '.' || at(text, end) == ',')
            && Letters.isDigit(at(text, end + 1))
            && end > start)) {
      end++;
    }
    // Digits, letters, digits: 2A7 and 9K720 are designations, 155mm and 12th are not.
    var letters = letters(text, end);
    if (letters > end && letters - end <= 2 && Letters.isDigit(at(text, letters))) {
      while (Letters.isDigit(at(text, letters)) || Letters.isLetter(at(text, letters))) {
        letters++;
      }
      return add(text, tokens, Tokens.Kind.CODE, start, letters);
    }
    return add(text, tokens, Tokens.Kind.NUMBER, start, end);
  }

  private int mark(char[] text, int start, Tokens tokens) {
    var c = text[start];
    if (SIGNS.indexOf(c) >= 0) {
      return add(text, tokens, Tokens.Kind.SIGN, start, start + 1);
    }
    if ((c == '\'' || c == '’')
        && start > 0
        && Character.isLetterOrDigit(text[start - 1])
        && (at(text, start + 1) == 's' || at(text, start + 1) == 'S')
        && !Character.isLetterOrDigit(at(text, start + 2))) {
      // One form for both apostrophes: rows have the straight one.
      return possessive(tokens, start, start + 2);
    }
    if ((c == '\'' || c == '’') && isOfAPluralName(text, start, tokens)) {
      return possessive(tokens, start, start + 1);
    }
    var inside =
        start > 0
            && !Letters.isSpace(text[start - 1])
            && Character.isLetterOrDigit(at(text, start + 1));
    if (HYPHENS.indexOf(c) >= 0 && inside) {
      return add(text, tokens, Tokens.Kind.HYPHEN, start, start + 1);
    }
    return add(text, tokens, Tokens.Kind.MARK, start, start + 1);
  }

  /** The Philippines’ purchase: a name in s takes the apostrophe alone. */
  private static boolean isOfAPluralName(char[] text, int start, Tokens tokens) {
    return start > 0
        && text[start - 1] == 's'
        && at(text, start + 1) == ' '
        && Letters.isLetter(at(text, start + 2))
        && tokens.isCapital(tokens.size() - 1);
  }

  /** U.S., U.S and U.A.E. */
  private static boolean isInitials(char[] text, int start) {
    return at(text, start + 1) == '.'
        && Letters.isUpper(text[start])
        && Letters.isUpper(at(text, start + 2))
        && !Letters.isLetter(at(text, start + 3));
  }

  private int initials(char[] text, int start, Tokens tokens) {
    var end = start;
    var form = new StringBuilder();
    while (Letters.isLetter(at(text, end)) && !Letters.isLetter(at(text, end + 1))) {
      form.append(Letters.lower(text[end++]));
      if (at(text, end) != '.') {
        break;
      }
      end++;
    }
    var word = form.toString();
    tokens.add(Tokens.Kind.WORD, start, end, lexicon.find(word.toCharArray(), 0, word.length()));
    tokens.formLast(word);
    return end;
  }

  private int add(char[] text, Tokens tokens, Tokens.Kind kind, int start, int end) {
    tokens.add(kind, start, end, lexicon.find(text, start, end));
    return end;
  }

  /** A possessive, of one form however it is printed. */
  private int possessive(Tokens tokens, int start, int end) {
    var word = lexicon.find(POSSESSIVE, 0, POSSESSIVE.length);
    tokens.add(Tokens.Kind.POSSESSIVE, start, end, word);
    tokens.formLast("'s");
    return end;
  }

  private static int letters(char[] text, int start) {
    var end = start;
    while (end < text.length && Letters.isPart(text[end])) {
      end++;
    }
    return end;
  }

  /** Su, MiG, Kh, FPS: the letters of a type, and no name of a place before a day's number. */
  private static boolean isShortPrefix(char[] text, int start, int end) {
    return end - start <= SHORT_PREFIX && Letters.isUpper(text[start]) && isAscii(text, start, end);
  }

  private static boolean isJoint(char c) {
    return c == '/' || HYPHENS.indexOf(c) >= 0 && c != '\u2013';
  }

  private static boolean isAscii(char[] text, int start, int end) {
    for (var i = start; i < end; i++) {
      if (text[i] > 127) {
        return false;
      }
    }
    return true;
  }

  /** The character at an offset, or a blank beyond the end. */
  private static char at(char[] text, int offset) {
    return offset < text.length ? text[offset] : '\n';
  }
}
