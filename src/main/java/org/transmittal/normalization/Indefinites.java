package org.transmittal.normalization;

import java.util.Set;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Weapon;

/** Tells number words that count nothing: indefinite articles, pronouns, names of places. */
final class Indefinites {
  /** Behind một: some, a series, one of, a way, oneself. */
  private static final Set<String> NOT_ONE_VI =
      Set.of(
          "số", "loạt", "trong", "vài", "lượng", "lô", "phần", "khi", "cách", "mình", "mặt", "mức",
          "chút", "ít", "lúc", "bên", "khác", "nửa");

  private static final Set<String> NOT_ONE = Set.of("of", "another", "that", "who", "or");

  private static final Set<String> EACH =
      Set.of("no", "any", "every", "each", "this", "that", "which", "the", "only", "another");

  /** Number words that begin names of places: Ba Đình, Hai Bà Trưng. */
  private static final Set<String> NAMES = Set.of("ba", "hai", "năm", "bảy", "sáu", "tám", "chín");

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
          case "một", "đôi" -> NOT_ONE_VI.contains(tokens.form(to));
          case "one" -> NOT_ONE.contains(tokens.form(to)) || EACH.contains(tokens.form(from - 1));
          default -> false;
        }
        || (to == from + 1
            && NAMES.contains(tokens.form(from))
            && tokens.isCapital(from)
            && tokens.is(to, Tokens.Kind.WORD)
            && tokens.isCapital(to)
            && senses.at(to, Weapon.class) == null
            && senses.at(to, Noun.class) == null);
  }
}
