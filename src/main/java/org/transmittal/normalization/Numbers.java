package org.transmittal.normalization;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.NumberWord;
import org.transmittal.normalization.Meaning.Scale;

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

  /** Words that multiply what stands before them: two dozen, three hundred, hai mươi, ba chục. */
  private static final Set<String> MULTIPLIERS =
      Set.of("hundred", "trăm", "dozen", "tá", "chục", "mươi");

  /** Forms that a figure takes only behind others: "đầu tư" is to invest, and no four. */
  private static final Set<String> NEVER_FIRST = Set.of("tư", "mốt", "lăm", "nhăm", "rưỡi");

  private final Tokens tokens;
  private final Senses senses;
  private final boolean vietnamese;

  Numbers(Tokens tokens, Senses senses, boolean vietnamese) {
    this.tokens = tokens;
    this.senses = senses;
    this.vietnamese = vietnamese;
  }

  /** The number that begins at a token, without a power of ten behind it; null if none does. */
  @Nullable Found<BigDecimal> plain(int i) {
    return tokens.is(i, Tokens.Kind.NUMBER) ? figure(i, false) : words(i);
  }

  /** The power of ten that begins at a token; null if none does. A single letter must be glued. */
  @Nullable Found<BigDecimal> scale(int i) {
    var at = tokens.is(i, Tokens.Kind.HYPHEN) ? i + 1 : i;
    var sense = senses.at(at, Scale.class);
    if (sense == null || (tokens.form(at).length() == 1 && !tokens.isGlued(at))) {
      return null;
    }
    return new Found<>(((Scale) sense.meaning()).factor(), i, sense.to());
  }

  /**
   * The value of figures. The same figures are a decimal before a power of ten ("1.375 billion")
   * and groups of three elsewhere; which sign does which depends on the language.
   */
  Found<BigDecimal> figure(int i, boolean scaled) {
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
    // "hàng trăm" is hundreds, which tell no value; "năm 2025" is a year, not five.
    if (NEVER_FIRST.contains(tokens.form(from))
        || tokens.is(from - 1, "hàng")
        || (tokens.is(from, "năm") && tokens.is(from + 1, Tokens.Kind.NUMBER))) {
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
      if (MULTIPLIERS.contains(tokens.raw(i, sense.to()).toLowerCase(java.util.Locale.ROOT))) {
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
