package org.transmittal.normalization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Measure;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Numbered;
import org.transmittal.normalization.Meaning.Weapon;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Quantity;

/** Finds whole numbers that could count pieces: no money, no measure, no date, no percentage. */
final class Quantities {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(100_000_000);

  /** Behind một: some, a series, one of, a way, oneself. */
  private static final Set<String> NOT_ONE_VI =
      Set.of(
          "số", "loạt", "trong", "vài", "lượng", "lô", "phần", "khi", "cách", "mình", "mặt", "mức",
          "chút", "ít", "lúc", "bên", "khác", "nửa");

  private static final Set<String> WHOLES = Set.of("trong", "tổng");

  private static final Set<String> NOT_ONE = Set.of("of", "another", "that", "who", "or");
  private static final Set<String> EACH =
      Set.of("no", "any", "every", "each", "this", "that", "which", "the", "only", "another");

  /** Number words that begin names of places: Ba Đình, Hai Bà Trưng. */
  private static final Set<String> NAMES = Set.of("ba", "hai", "năm", "bảy", "sáu", "tám", "chín");

  private final Tokens tokens;
  private final Senses senses;
  private final Numbers numbers;
  private final Bounds bounds;

  Quantities(Tokens tokens, Senses senses, Numbers numbers, Bounds bounds) {
    this.tokens = tokens;
    this.senses = senses;
    this.numbers = numbers;
    this.bounds = bounds;
  }

  /**
   * All of them in order.
   *
   * @param triggers where they can begin
   * @param taken the tokens that stand for something else: money, dates, designations
   */
  List<Found<Quantity>> find(Triggers triggers, boolean[] taken) {
    var found = new ArrayList<Found<Quantity>>();
    for (var i = triggers.next(0); i < tokens.size(); i = triggers.next(i + 1)) {
      var quantity = taken[i] || !numbers.begins(i) ? null : at(i, taken);
      if (quantity != null) {
        found.add(quantity);
        i = quantity.to() - 1;
      }
    }
    return found;
  }

  private @Nullable Found<Quantity> at(int i, boolean[] taken) {
    var first = number(i);
    if (first == null || isPartOfSomething(i, first.to()) || isSome(i, first.to())) {
      return null;
    }
    var to = repeated(first.to());
    var second = isRange(i, to) ? number(to + 1) : null;
    if (second != null && (second.value() <= first.value() || taken[to + 1])) {
      second = null;
    }
    var end = second == null ? to : second.to();
    if (isMeasured(tokens.is(end, Tokens.Kind.HYPHEN) ? end + 1 : end) || isAttribute(end)) {
      return null;
    }
    var bound = bounds.around(i, end);
    var behind = bound.value() == Bound.EXACT ? bounds.behindThing(end) : null;
    var kind = second != null ? Bound.RANGE : behind != null ? behind : bound.value();
    var quantity = new Quantity(first.value(), second == null ? null : second.value(), kind);
    return new Found<>(quantity, bound.from(), bound.to());
  }

  /** A unit of measure, but neither of "one (1) M-TADS" nor of "two second-hand frigates". */
  private boolean isMeasured(int unit) {
    var measure = senses.at(unit, Measure.class);
    return measure != null
        && !(tokens.is(unit, "second") && tokens.is(unit + 1, Tokens.Kind.HYPHEN))
        && !(tokens.is(measure.to(), Tokens.Kind.HYPHEN) && tokens.isCapital(measure.to() + 1));
  }

  /** "A two-seat jet", "30-1-2026", "twin-engine": a hyphen before what is no name of things. */
  private boolean isAttribute(int end) {
    return tokens.is(end, Tokens.Kind.HYPHEN) && !isThing(end + 1) && bounds.behind(end) == null;
  }

  private boolean isThing(int i) {
    var noun = senses.at(i, Noun.class);
    return noun == null
        ? senses.at(i, Weapon.class) != null || tokens.is(i, Tokens.Kind.CODE)
        : !((Noun) noun.meaning()).kind().equals("engine");
  }

  /** "Một số": some; "một trong", "one of": a pronoun; "Ba Đình": a name. */
  private boolean isSome(int from, int to) {
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

  /** A whole number with its power of ten; a bare year is none. */
  private @Nullable Found<Long> number(int i) {
    var figure = numbers.at(i, false);
    if (figure == null
        || (figure.scale() == null && figure.to() == i + 1 && (tokens.isYear(i) || isCode(i)))
        || (figure.scale() != null && senses.at(i + 1, Measure.class) != null)) {
      return null;
    }
    var value = figure.value();
    var whole = value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
    return !whole || value.signum() <= 0 || value.compareTo(LARGEST) > 0
        ? null
        : new Found<>(value.longValueExact(), i, figure.to());
  }

  /** 007 and 1.0 are no counts. */
  private boolean isCode(int i) {
    var text = tokens.text();
    return tokens.is(i, Tokens.Kind.NUMBER)
        && (text.startsWith("0", tokens.start(i))
            || text.startsWith(".0", tokens.end(i) - 2)
            || text.startsWith(".00", tokens.end(i) - 3));
  }

  /** The figures that official notices repeat: "Seven Hundred Thirty (730)". */
  private int repeated(int to) {
    return tokens.is(to, '(') && tokens.is(to + 1, Tokens.Kind.NUMBER) && tokens.is(to + 2, ')')
        ? to + 3
        : to;
  }

  private boolean isRange(int from, int to) {
    return tokens.is(to, "to")
        || tokens.is(to, "đến")
        || (tokens.is(to, Tokens.Kind.HYPHEN) && tokens.is(to + 1, Tokens.Kind.NUMBER))
        || (tokens.is(to, "and") && tokens.is(from - 1, "between"))
        || (tokens.is(to, "or") || tokens.is(to, "hoặc")) && isNext(from, to);
  }

  /** "Two or three", but not "12 or 24". */
  private boolean isNext(int from, int or) {
    var first = number(from);
    var second = number(or + 1);
    return first != null && second != null && second.value() == first.value() + 1;
  }

  private boolean isNumbered(int from) {
    if (tokens.is(from - 1, "số") && WHOLES.contains(tokens.form(from - 2))) {
      return false; // "trong số 16 chiếc" counts, "số 16" does not
    }
    return senses.endingAt(from, Numbered.class) != null
        || tokens.is(from - 1, '.') && senses.endingAt(from - 1, Numbered.class) != null;
  }

  /** The number of a section or a name: "36(b)", "No. 3", "Block 70", "3/1", "10:30". */
  private boolean isPartOfSomething(int from, int to) {
    return isNumbered(from)
        || (tokens.is(from - 1, Tokens.Kind.HYPHEN) && tokens.is(from, Tokens.Kind.NUMBER))
        || (tokens.is(from - 1, '/') && tokens.isGlued(from))
        || (tokens.is(to, '/') && tokens.isGlued(to))
        || (tokens.is(to, '(') && tokens.isGlued(to) && tokens.is(from, Tokens.Kind.NUMBER))
        || (tokens.is(to, ':') && tokens.isGlued(to) && tokens.is(to + 1, Tokens.Kind.NUMBER))
        || ((tokens.is(from - 1, ')') || tokens.is(from - 1, '.')) && tokens.isGlued(from))
        || (tokens.is(from - 1, '(') && tokens.isGlued(from - 1))
        || (tokens.isGlued(to) && tokens.is(to, "s"))
        || (tokens.is(from, Tokens.Kind.NUMBER) && isOfAName(from))
        || Dates.isMonth(tokens, from - 1)
        || Dates.isMonth(tokens, tokens.is(from - 1, '.') ? from - 2 : from - 1)
        || (Dates.isMonth(tokens, to) && tokens.is(from, Tokens.Kind.NUMBER));
  }

  /** The figures of a name: Boeing 767, Taurus 350, Su - 57. */
  private boolean isOfAName(int from) {
    return senses.endingAt(from, Maker.class) != null
        || senses.endingAt(from, Weapon.class) != null
        || (tokens.is(from - 1, '-') && isShortName(from - 2));
  }

  private boolean isShortName(int i) {
    return tokens.is(i, Tokens.Kind.WORD) && tokens.isCapital(i) && tokens.form(i).length() <= 4;
  }
}
