package org.transmittal.normalization;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.NumberWord;
import org.transmittal.normalization.Meaning.Scale;
import org.transmittal.normalization.Meaning.Weapon;

/** Reads numbers in words: two dozen, thirty-two, hai mươi tư. */
final class NumberWords {
  /** As many words as the longest number that people write out. */
  private static final int MOST_WORDS = 16;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** What is a number only behind another: mươi tư, ba chục; alone it is a word of its own. */
  private static final WordSet ONLY_BEHIND =
      WordSet.of("tư", "mốt", "lăm", "nhăm", "rưỡi", "mươi", "chục", "tá");

  /** "Several hundred" and "hàng chục" tell no value. */
  private static final WordSet VAGUE =
      WordSet.of("hàng", "several", "few", "many", "vài", "mấy", "nhiều");

  private static final Set<String> VAGUE_UNITS =
      Set.of("dozen", "hundred", "thousand", "trăm", "nghìn", "ngàn", "một trăm", "một nghìn");

  /** Words that count pieces, behind năm: five of them, and no year. */
  private static final WordSet CLASSIFIERS =
      WordSet.of(
          "chiếc", "quả", "khẩu", "bộ", "tổ", "hệ", "dàn", "giàn", "bệ", "con", "cái", "lô", "đơn",
          "tiểu", "phi", "lữ", "máy", "tàu", "xe", "tên");

  /** Words that multiply what stands before them: two dozen, three hundred, hai mươi, ba chục. */
  private static final Set<String> MULTIPLIERS =
      Set.of("hundred", "trăm", "dozen", "tá", "chục", "mươi");

  /** What parts a whole number from its decimals. */
  private static final WordSet POINTS = WordSet.of("point", "phẩy");

  private final Tokens tokens;
  private final Senses senses;

  NumberWords(Tokens tokens, Senses senses) {
    this.tokens = tokens;
    this.senses = senses;
  }

  /** Whether a word multiplies the number before it. */
  static boolean multiplies(String word) {
    return MULTIPLIERS.contains(word);
  }

  /** The number in words that begins at a token; null if none does. */
  @Nullable Found<BigDecimal> at(int from) {
    if (senses.at(from, NumberWord.class) == null
        || ONLY_BEHIND.has(tokens, from)
        || isDecimal(from)
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
      if (multiplies(tokens.raw(i, sense.to()).toLowerCase(Locale.ROOT))) {
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
    return to == from ? null : withDecimals(new Found<>(total.add(current), from, to));
  }

  /** "Five-point-seven", "ba phẩy sáu": the digits behind the point, a word each. */
  private Found<BigDecimal> withDecimals(Found<BigDecimal> whole) {
    var point = behindHyphen(whole.to());
    if (!POINTS.has(tokens, point)) {
      return whole;
    }
    var value = whole.value();
    var unit = BigDecimal.ONE;
    var to = whole.to();
    for (var i = behindHyphen(point + 1); digit(i) != null; i = behindHyphen(i + 1)) {
      unit = unit.movePointLeft(1);
      value = value.add(unit.multiply(digit(i)));
      to = i + 1;
    }
    return new Found<>(value, whole.from(), to);
  }

  /** Whether the word before is the point of a number in words. */
  private boolean isDecimal(int i) {
    var point = tokens.is(i - 1, Tokens.Kind.HYPHEN) ? i - 2 : i - 1;
    var whole = tokens.is(point - 1, Tokens.Kind.HYPHEN) ? point - 1 : point;
    return POINTS.has(tokens, point) && senses.endingAt(whole, NumberWord.class) != null;
  }

  private @Nullable BigDecimal digit(int i) {
    var sense = senses.at(i, NumberWord.class);
    var value = sense == null || sense.to() > i + 1 ? null : ((NumberWord) sense.meaning()).value();
    return value == null || value.compareTo(BigDecimal.TEN) >= 0 ? null : value;
  }

  private int behindHyphen(int i) {
    return tokens.is(i, Tokens.Kind.HYPHEN) ? i + 1 : i;
  }

  /** "Several dozen": preceded by what leaves the number open. */
  private boolean isVague(Sense sense) {
    return VAGUE.has(tokens, sense.from() - 1)
        && VAGUE_UNITS.contains(tokens.raw(sense.from(), sense.to()).toLowerCase(Locale.ROOT));
  }

  /** "Năm tên lửa" are five missiles; "năm 2025", "năm nay" and "mỗi năm" are years. */
  private boolean isFive(int i) {
    return !tokens.is(i - 1, Tokens.Kind.NUMBER)
        && senses.endingAt(i, NumberWord.class) == null
        && (CLASSIFIERS.has(tokens, i + 1)
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
