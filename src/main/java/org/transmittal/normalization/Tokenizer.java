package org.transmittal.normalization;

import java.util.Locale;
import java.util.Set;

/** Cuts a text into {@link Tokens}, in one pass over its characters. */
public final class Tokenizer {
  private static final String SIGNS = "$€£¥₩₹₽₺₫₪₴₱฿";
  private static final String HYPHENS = "-\u2010\u2011\u2012\u2013";
  private static final int LONGEST_PREFIX = 6;
  private static final int SHORT_PREFIX = 3;

  private final Set<String> currencyCodes;

  /**
   * @param currencyCodes what may stand before a number without a space: USD750, RM910
   */
  Tokenizer(Set<String> currencyCodes) {
    this.currencyCodes = Set.copyOf(currencyCodes);
  }

  /** The tokens of a text. */
  public Tokens cut(String text) {
    var tokens = new Tokens(text);
    for (var at = 0; at < text.length(); ) {
      var c = text.charAt(at);
      at =
          Character.isWhitespace(c) || c == '\u00a0'
              ? at + 1
              : Character.isLetter(c)
                  ? word(text, at, tokens)
                  : isDigit(c) ? number(text, at, tokens) : mark(text, at, tokens);
    }
    return tokens;
  }

  private int word(String text, int start, Tokens tokens) {
    var end = letters(text, start);
    if (end - start == 1 && isInitials(text, start)) {
      return initials(text, start, tokens);
    }
    var next = at(text, end);
    if (next == '$' && end - start <= 3) {
      return add(tokens, Tokens.Kind.SIGN, start, end + 1);
    }
    var code = codeEnd(text, start, end);
    if (code > end && !currencyCodes.contains(text.substring(start, end))) {
      return add(tokens, Tokens.Kind.CODE, start, code);
    }
    return add(tokens, Tokens.Kind.WORD, start, end);
  }

  /**
   * Where a designation that begins with these letters ends, or their own end if it is none: a
   * compound by hyphens and slashes in which a digit comes early, and whose prefix is short and has
   * a capital. Segments behind it that are plain words ("F-35-related") are left out.
   */
  private static int codeEnd(String text, int start, int end) {
    if (end - start > LONGEST_PREFIX || !hasUpper(text, start, end)) {
      return end;
    }
    var digits = 0;
    var last = end;
    for (var at = end; ; ) {
      var joined = at;
      // A stray space before the hyphen is common in Vietnamese copy: "S -400", "Su -35".
      if (digits == 0 && at(text, at) == ' ' && isShortPrefix(text, start, end)) {
        joined += isDigit(at(text, at + 2)) ? 1 : 0;
      }
      if (isJoint(at(text, joined))) {
        joined++;
      } else if (joined > at) {
        return last;
      }
      var from = joined;
      var letters = letters(text, from);
      var to = letters;
      while (isDigit(at(text, to)) || Character.isLetter(at(text, to))) {
        digits += isDigit(at(text, to)) ? 1 : 0;
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

  private int number(String text, int start, Tokens tokens) {
    var end = start;
    while (isDigit(at(text, end))
        || ((at(text, end) == '.' || at(text, end) == ',')
            && isDigit(at(text, end + 1))
            && end > start)) {
      end++;
    }
    // Digits, letters, digits: 2A7 and 9K720 are designations, 155mm and 12th are not.
    var letters = letters(text, end);
    if (letters > end && letters - end <= 2 && isDigit(at(text, letters))) {
      while (isDigit(at(text, letters)) || Character.isLetter(at(text, letters))) {
        letters++;
      }
      return add(tokens, Tokens.Kind.CODE, start, letters);
    }
    return add(tokens, Tokens.Kind.NUMBER, start, end);
  }

  private int mark(String text, int start, Tokens tokens) {
    var c = text.charAt(start);
    if (SIGNS.indexOf(c) >= 0) {
      return add(tokens, Tokens.Kind.SIGN, start, start + 1);
    }
    if ((c == '\'' || c == '’')
        && start > 0
        && Character.isLetterOrDigit(text.charAt(start - 1))
        && (at(text, start + 1) == 's' || at(text, start + 1) == 'S')
        && !Character.isLetterOrDigit(at(text, start + 2))) {
      return add(tokens, Tokens.Kind.POSSESSIVE, start, start + 2);
    }
    var inside =
        start > 0
            && !Character.isWhitespace(text.charAt(start - 1))
            && Character.isLetterOrDigit(at(text, start + 1));
    if (HYPHENS.indexOf(c) >= 0 && inside) {
      return add(tokens, Tokens.Kind.HYPHEN, start, start + 1);
    }
    return add(tokens, Tokens.Kind.MARK, start, start + 1);
  }

  /** U.S., U.S and U.A.E. */
  private static boolean isInitials(String text, int start) {
    return at(text, start + 1) == '.'
        && Character.isUpperCase(text.charAt(start))
        && Character.isUpperCase(at(text, start + 2))
        && !Character.isLetter(at(text, start + 3));
  }

  private static int initials(String text, int start, Tokens tokens) {
    var end = start;
    var form = new StringBuilder();
    while (Character.isLetter(at(text, end)) && !Character.isLetter(at(text, end + 1))) {
      form.append(Character.toLowerCase(text.charAt(end++)));
      if (at(text, end) != '.') {
        break;
      }
      end++;
    }
    tokens.add(Tokens.Kind.WORD, start, end, form.toString());
    return end;
  }

  private static int add(Tokens tokens, Tokens.Kind kind, int start, int end) {
    var form = tokens.text().substring(start, end).toLowerCase(Locale.ROOT);
    tokens.add(kind, start, end, form);
    return end;
  }

  private static int letters(String text, int start) {
    var end = start;
    while (Character.isLetter(at(text, end))
        || Character.getType(at(text, end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  private static boolean hasUpper(String text, int start, int end) {
    for (var i = start; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Su, MiG, Kh, FPS: the letters of a type, and no name of a place before a day's number. */
  private static boolean isShortPrefix(String text, int start, int end) {
    return end - start <= SHORT_PREFIX
        && Character.isUpperCase(text.charAt(start))
        && text.substring(start, end).chars().allMatch(c -> c < 128);
  }

  private static boolean isJoint(char c) {
    return c == '/' || HYPHENS.indexOf(c) >= 0 && c != '\u2013';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The character at an offset, or a blank beyond the end. */
  private static char at(String text, int offset) {
    return offset < text.length() ? text.charAt(offset) : '\n';
  }
}
