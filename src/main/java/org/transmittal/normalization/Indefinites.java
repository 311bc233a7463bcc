package org.transmittal.normalization;

import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Weapon;

/** Tells number words that count nothing: indefinite articles, pronouns, names of places. */
final class Indefinites {
  /** Behind một: some, a series, one of, a way, oneself. */
  private static final WordSet NOT_ONE_VI =
      WordSet.of(
          "số", "loạt", "trong", "vài", "lượng", "lô", "phần", "khi", "cách", "mình", "mặt", "mức",
          "chút", "ít", "lúc", "bên", "khác", "nửa");

  private static final WordSet NOT_ONE = WordSet.of("of", "another", "that", "who", "or");

  private static final WordSet EACH =
      WordSet.of("no", "any", "every", "each", "this", "that", "which", "the", "only", "another");

  /** Number words that begin names of places: Ba Đình, Hai Bà Trưng. */
  private static final WordSet NAMES = WordSet.of("ba", "hai", "năm", "bảy", "sáu", "tám", "chín");

  private final Tokens tokens;
  private final Senses senses;

  Indefinites(Tokens tokens, Senses senses) {
    this.tokens = tokens;
    this.senses = senses;
  }

  /** "Một số": some; "một trong", "one of": a pronoun; "Ba Đình": a name. */
  boolean is(int from, int to) {
    if (tokens.is(from, Tokens.Kind.NUMBER)) {
      return false;
    }
    return switch (tokens.form(from)) {
          case "một", "đôi" -> NOT_ONE_VI.has(tokens, to);
          case "one" -> NOT_ONE.has(tokens, to) || EACH.has(tokens, from - 1);
          default -> false;
        }
        || (to == from + 1
            && NAMES.has(tokens, from)
            && tokens.isCapital(from)
            && tokens.is(to, Tokens.Kind.WORD)
            && tokens.isCapital(to)
            && senses.at(to, Weapon.class) == null
            && senses.at(to, Noun.class) == null);
  }
}
