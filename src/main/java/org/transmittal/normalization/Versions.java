package org.transmittal.normalization;

import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Weapon;

/** The mark of a version behind the name of a type: Leopard 2A8, PAC-3 MSE, F-16 Block 70. */
final class Versions {
  private static final int LONGEST_MARK = 4;
  private static final int LONGEST_HYPHENED = 3;

  /** Words before the number of a version: Block 70, Mk 45 Mod 4, Shaldag Mark V. */
  private static final WordSet NUMBERED = WordSet.of("block", "mod", "mark", "mk");

  private Versions() {}

  /**
   * Where a type ends with the marks behind it.
   *
   * @param to behind its name
   * @param shortest how many letters a mark has at least
   */
  static int end(Tokens tokens, Senses senses, int to, int shortest) {
    var end = to;
    if (tokens.is(end, Tokens.Kind.CODE)
        && Character.isDigit(tokens.raw(end).charAt(0))
        && senses.at(end, Noun.class) == null
        && !tokens.isGlued(end)) {
      end++;
    }
    var isCode = tokens.is(to - 1, Tokens.Kind.CODE);
    while (isMark(tokens, end, shortest, LONGEST_MARK) && senses.at(end, Noun.class) == null) {
      // "Taurus KEPD 350": what is a name of its own belongs to a name as a whole, but to no code.
      var name = senses.at(end, Weapon.class);
      if (name != null && isCode) {
        break;
      }
      end = name == null ? end + 1 : name.to();
    }
    if (tokens.is(end, Tokens.Kind.HYPHEN)
        && isMark(tokens, end + 1, 2, LONGEST_HYPHENED)
        && !tokens.is(end + 2, Tokens.Kind.HYPHEN)) {
      end += 2; // AMRAAM-ER
    }
    if (tokens.is(end, Tokens.Kind.HYPHEN)
        && tokens.is(end + 1, Tokens.Kind.NUMBER)
        && tokens.end(end + 1) - tokens.start(end + 1) <= 2) {
      end += tokens.isGlued(end + 2) && isMark(tokens, end + 2, 1, 3) ? 3 : 2; // Pechora-2BM
    }
    if (end > to && tokens.is(end, "/") && isMark(tokens, end + 1, 1, 1)) {
      end += 2;
    }
    while (NUMBERED.has(tokens, end)
        && (tokens.is(end + 1, Tokens.Kind.NUMBER) || isMark(tokens, end + 1, 1, LONGEST_MARK))) {
      end += 2;
    }
    return paired(tokens, end);
  }

  /** Capitals that could be a version: MSE, V, IIA. */
  private static boolean isMark(Tokens tokens, int i, int shortest, int longest) {
    return tokens.is(i, Tokens.Kind.WORD)
        && tokens.end(i) - tokens.start(i) >= shortest
        && tokens.end(i) - tokens.start(i) <= longest
        && isUpper(tokens, i)
        && !tokens.form(i).equals("us")
        && !tokens.form(i).equals("uk");
  }

  static boolean isUpper(Tokens tokens, int i) {
    for (var at = tokens.start(i); at < tokens.end(i); at++) {
      if (!Letters.isUpper(tokens.text().charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Two versions in one: Gripen E/F, F/A-18 E/F, F-16 Block 70/72. */
  private static int paired(Tokens tokens, int to) {
    var first = isLetter(tokens, to) && !tokens.isGlued(to) ? to + 1 : to;
    var second =
        tokens.is(first, "/")
            && tokens.isGlued(first)
            && tokens.isGlued(first + 1)
            && (isLetter(tokens, first + 1) || tokens.is(first + 1, Tokens.Kind.NUMBER));
    return second ? first + 2 : to;
  }

  /** One capital letter. */
  static boolean isLetter(Tokens tokens, int i) {
    return tokens.is(i, Tokens.Kind.WORD)
        && tokens.end(i) - tokens.start(i) == 1
        && tokens.text().charAt(tokens.start(i)) >= 'A'
        && tokens.text().charAt(tokens.start(i)) <= 'Z';
  }
}
