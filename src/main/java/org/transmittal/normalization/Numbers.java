package org.transmittal.normalization;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.NumberWord;
import org.transmittal.normalization.Meaning.Scale;
import org.transmittal.normalization.Meaning.Weapon;

/** Reads numbers in figures and in words, with the power of ten behind them. */
final class Numbers {
  /** Figures longer than any sum of money are no number, and could take for ever to be read. */
  private static final int LONGEST_FIGURE = 32;

  /** As many words as the longest number that people write out. */
  private static final int MOST_WORDS = 16;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Pattern COMMA_GROUPS = Pattern.compile("\\d{1,3}(,\\d{2,3})*,\\d{3}");
  private static final Pattern POINT_GROUPS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final List<String> HALF_BEHIND = List.of("and", "a", "half");

  /** Fractions that are one character: 2½ billion. */
  private static final Map<String, BigDecimal> FRACTIONS =
      Map.of("½", HALF, "¼", new BigDecimal("0.25"), "¾", new BigDecimal("0.75"));

  /** What is a number only behind another: mươi tư, ba chục; alone it is a word of its own. */
  private static final Set<String> ONLY_BEHIND =
      Set.of("tư", "mốt", "lăm", "nhăm", "rưỡi", "mươi", "chục", "tá");

  /** "Several hundred" and "hàng chục" tell no value. */
  private static final Set<String> VAGUE =
      Set.of("hàng", "several", "few", "many", "vài", "mấy", "nhiều");

  private static final Set<String> VAGUE_UNITS =
      Set.of("dozen", "hundred", "thousand", "trăm", "nghìn", "ngàn", "một trăm", "một nghìn");

  /** Words that count pieces, behind năm: five of them, and no year. */
  private static final Set<String> CLASSIFIERS =
      Set.of(
          "chiếc", "quả", "khẩu", "bộ", "tổ", "hệ", "dàn", "giàn", "bệ", "con", "cái", "lô", "đơn",
          "tiểu", "phi", "lữ", "máy", "tàu", "xe", "tên");

  /**
   * A number and the power of ten behind it, apart: of a range the low end may lack its own.
   *
   * @param scale null where none stands behind it
   * @param to the token behind both
   */
  record Figure(BigDecimal number, @Nullable BigDecimal scale, int to) {
    BigDecimal value() {
      return times(scale);
    }

    BigDecimal times(@Nullable BigDecimal factor) {
      return factor == null ? number : number.multiply(factor);
    }
  }

  /** Words that multiply what stands before them: two dozen, three hundred, hai mươi, ba chục. */
  private static final Set<String> MULTIPLIERS =
      Set.of("hundred", "trăm", "dozen", "tá", "chục", "mươi");

  private final Tokens tokens;
  private final Senses senses;
  private final boolean vietnamese;

  Numbers(Tokens tokens, Senses senses, boolean vietnamese) {
    this.tokens = tokens;
    this.senses = senses;
    this.vietnamese = vietnamese;
  }

  /**
   * The number that begins at a token with its power of ten: 3.64 billion, một tỷ rưỡi, a million.
   *
   * @param signed whether a sign of money stands before it, so that a letter apart is a scale: $40
   *     m
   */
  @Nullable Figure at(int i, boolean signed) {
    var plain = plain(i);
    if (plain == null) {
      var one = tokens.is(i, "a") ? scale(i + 1, false) : null;
      return one == null ? null : withParts(BigDecimal.ONE, one);
    }
    var rest = half(plain.to());
    var scale = scale(rest.to(), signed);
    if (scale == null) {
      return new Figure(plain.value().add(rest.value()), null, rest.to());
    }
    var bare = tokens.is(i, Tokens.Kind.NUMBER) && plain.to() == i + 1;
    var value = bare ? figure(i, true).value() : plain.value();
    return withParts(value.add(rest.value()), scale);
  }

  /** With what a smaller scale adds: 1 tỉ 200 triệu, two million five hundred thousand. */
  private Figure withParts(BigDecimal number, Found<BigDecimal> scale) {
    var half = half(scale.to());
    if (half.to() > scale.to()) {
      return new Figure(number.add(half.value()), scale.value(), half.to());
    }
    var part = plain(scale.to());
    if (part == null) {
      return new Figure(number, scale.value(), scale.to());
    }
    var smaller = scale(part.to(), false);
    var isWords = !tokens.is(scale.to(), Tokens.Kind.NUMBER) && part.to() - part.from() > 1;
    var value = smaller == null ? part.value() : part.value().multiply(smaller.value());
    return (smaller != null || isWords) && value.compareTo(scale.value()) < 0
        ? new Figure(
            number.add(value.divide(scale.value())),
            scale.value(),
            smaller == null ? part.to() : smaller.to())
        : new Figure(number, scale.value(), scale.to());
  }

  /** The half behind a number: one and a half, tỷ rưỡi, 2½; zero and the same place if none is. */
  private Found<BigDecimal> half(int i) {
    var fraction = tokens.isGlued(i) ? FRACTIONS.get(tokens.form(i)) : null;
    if (fraction != null) {
      return new Found<>(fraction, i, i + 1);
    }
    if (tokens.is(i, "rưỡi")) {
      return new Found<>(HALF, i, i + 1);
    }
    var at = i;
    for (var word : HALF_BEHIND) {
      at = tokens.is(at, Tokens.Kind.HYPHEN) ? at + 1 : at;
      if (!tokens.is(at++, word)) {
        return new Found<>(BigDecimal.ZERO, i, i);
      }
    }
    return new Found<>(HALF, i, at);
  }

  /** The number that begins at a token, without a power of ten behind it; null if none does. */
  private @Nullable Found<BigDecimal> plain(int i) {
    if (!tokens.is(i, Tokens.Kind.NUMBER)) {
      return words(i);
    }
    var figure = figure(i, false);
    var unit = MULTIPLIERS.contains(tokens.form(i + 1)) ? multiplier(i + 1) : null;
    return unit == null ? figure : new Found<>(figure.value().multiply(unit), i, i + 2);
  }

  /** "3 hundred", "2 chục". */
  private @Nullable BigDecimal multiplier(int i) {
    var sense = senses.at(i, NumberWord.class);
    return sense == null || sense.to() > i + 1 ? null : ((NumberWord) sense.meaning()).value();
  }

  /** The power of ten that begins at a token; null if none does. A single letter must be glued. */
  private @Nullable Found<BigDecimal> scale(int i, boolean signed) {
    var at = tokens.is(i, Tokens.Kind.HYPHEN) ? i + 1 : i;
    var sense = senses.at(at, Scale.class);
    if (sense == null || (tokens.form(at).length() == 1 && !tokens.isGlued(at) && !signed)) {
      return null;
    }
    return new Found<>(((Scale) sense.meaning()).factor(), i, sense.to());
  }

  /**
   * The value of figures. The same figures are a decimal before a power of ten ("1.375 billion")
   * and groups of three elsewhere; which sign does which depends on the language.
   */
  private Found<BigDecimal> figure(int i, boolean scaled) {
    var raw = tokens.raw(i);
    if (raw.length() > LONGEST_FIGURE) {
      return new Found<>(BigDecimal.ZERO, i, i + 1);
    }
    String digits;
    if (raw.indexOf('.') >= 0 && raw.indexOf(',') >= 0) {
      var decimal = raw.lastIndexOf('.') > raw.lastIndexOf(',') ? '.' : ',';
      digits = raw.replace(decimal == '.' ? "," : ".", "").replace(decimal, '.');
    } else if (raw.indexOf(',') >= 0) {
      var groups = COMMA_GROUPS.matcher(raw).matches() && !(vietnamese && scaled);
      digits = groups ? raw.replace(",", "") : raw.replace(',', '.');
    } else {
      var groups =
          POINT_GROUPS.matcher(raw).matches()
              && (vietnamese || raw.indexOf('.') != raw.lastIndexOf('.'));
      digits = groups ? raw.replace(".", "") : raw;
    }
    // More than one sign left: a date or a version, whose digits alone are no number.
    var value =
        digits.indexOf('.') == digits.lastIndexOf('.') ? new BigDecimal(digits) : BigDecimal.ZERO;
    return new Found<>(value, i, i + 1);
  }

  private @Nullable Found<BigDecimal> words(int from) {
    if (senses.at(from, NumberWord.class) == null
        || ONLY_BEHIND.contains(tokens.form(from))
        || (tokens.is(from, "năm") && !isFive(from))) {
      return null;
    }
    var total = BigDecimal.ZERO;
    var current = BigDecimal.ZERO;
    var to = from;
    for (int i = from, count = 0; count < MOST_WORDS; count++) {
      var sense = senses.at(i, NumberWord.class);
      if (sense == null) {
        break;
      }
      var value = ((NumberWord) sense.meaning()).value();
      if (i == from && isVague(sense)) {
        return null;
      }
      if (MULTIPLIERS.contains(tokens.raw(i, sense.to()).toLowerCase(Locale.ROOT))) {
        current = current.max(BigDecimal.ONE).multiply(value);
      } else if (value.compareTo(THOUSAND) >= 0) {
        total = total.add(current.max(BigDecimal.ONE).multiply(value));
        current = BigDecimal.ZERO;
      } else if (current.signum() > 0 && !fits(current, value)) {
        break;
      } else {
        current = current.add(value);
      }
      to = sense.to();
      i = afterJoint(to);
    }
    return to == from ? null : new Found<>(total.add(current), from, to);
  }

  /** "Several dozen": preceded by what leaves the number open. */
  private boolean isVague(Sense sense) {
    return VAGUE.contains(tokens.form(sense.from() - 1))
        && VAGUE_UNITS.contains(tokens.raw(sense.from(), sense.to()).toLowerCase(Locale.ROOT));
  }

  /** "Năm tên lửa" are five missiles; "năm 2025", "năm nay" and "mỗi năm" are years. */
  private boolean isFive(int i) {
    return !tokens.is(i - 1, Tokens.Kind.NUMBER)
        && senses.endingAt(i, NumberWord.class) == null
        && (CLASSIFIERS.contains(tokens.form(i + 1))
            || tokens.is(i + 1, Tokens.Kind.CODE)
            || senses.at(i + 1, Noun.class) != null
            || senses.at(i + 1, Weapon.class) != null
            || senses.at(i + 1, Scale.class) != null
            || senses.at(i + 1, NumberWord.class) != null);
  }

  /**
   * Twenty takes one to nine behind it, hundreds take anything below; "two three" is two numbers.
   */
  private static boolean fits(BigDecimal current, BigDecimal value) {
    var unit = current.remainder(HUNDRED).signum() == 0 ? HUNDRED : BigDecimal.TEN;
    return current.remainder(unit).signum() == 0 && value.compareTo(unit) < 0;
  }

  private int afterJoint(int i) {
    var joined = tokens.is(i, Tokens.Kind.HYPHEN) || tokens.is(i, "and");
    return joined && senses.at(i + 1, NumberWord.class) != null ? i + 1 : i;
  }
}
