package org.transmittal.normalization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.BoundWord;
import org.transmittal.normalization.Meaning.Measure;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Numbered;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Quantity;

/** Finds whole numbers that could count pieces: no money, no measure, no date, no percentage. */
final class Quantities {
  private static final long LARGEST = 100_000_000;

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
   * @param taken the tokens that stand for something else: money, dates, designations
   */
  List<Found<Quantity>> find(boolean[] taken) {
    var found = new ArrayList<Found<Quantity>>();
    for (var i = 0; i < tokens.size(); i++) {
      var quantity = taken[i] ? null : at(i, taken);
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
    if (isMeasured(tokens.is(end, Tokens.Kind.HYPHEN) ? end + 1 : end) || isInCompound(end)) {
      return null;
    }
    var bound = bounds.around(i, end);
    var kind = second != null ? Bound.RANGE : bound.value();
    var quantity = new Quantity(first.value(), second == null ? null : second.value(), kind);
    return new Found<>(quantity, bound.from(), bound.to());
  }

  /** A unit of measure, but not the first letter of a name: "one (1) M-TADS". */
  private boolean isMeasured(int unit) {
    var measure = senses.at(unit, Measure.class);
    return measure != null
        && !(tokens.is(measure.to(), Tokens.Kind.HYPHEN) && tokens.isCapital(measure.to() + 1));
  }

  /** "Two-seat", "32-cell": a number in a compound describes; only "a 40-aircraft order" counts. */
  private boolean isInCompound(int to) {
    return tokens.is(to, Tokens.Kind.HYPHEN)
        && tokens.is(to + 1, Tokens.Kind.WORD)
        && senses.at(to + 1, Noun.class) == null
        && senses.at(to + 1, BoundWord.class) == null
        && senses.at(to, BoundWord.class) == null;
  }

  /** "Một số": some; "một loạt": a series; "một trong": one of. */
  private boolean isSome(int from, int to) {
    return tokens.is(from, "một")
        && Set.of("số", "loạt", "trong", "vài", "lượng", "lô", "phần", "khi")
            .contains(tokens.form(to));
  }

  /** A whole number with its power of ten; a bare year is none. */
  private @Nullable Found<Long> number(int i) {
    var plain = numbers.plain(i);
    if (plain == null) {
      return null;
    }
    var scale = numbers.scale(plain.to());
    var value =
        scale == null
            ? plain.value()
            : (tokens.is(i, Tokens.Kind.NUMBER) ? numbers.figure(i, true).value() : plain.value())
                .multiply(scale.value());
    var to = scale == null ? plain.to() : scale.to();
    var whole = value.stripTrailingZeros().scale() <= 0;
    if (!whole || value.signum() <= 0 || value.compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
      return null;
    }
    var year = scale == null && tokens.raw(i, to).matches("(19|20)\\d\\d");
    return year ? null : new Found<>(value.longValueExact(), i, to);
  }

  /** The figures that official notices repeat: "Seven Hundred Thirty (730)". */
  private int repeated(int to) {
    return tokens.is(to, "(") && tokens.is(to + 1, Tokens.Kind.NUMBER) && tokens.is(to + 2, ")")
        ? to + 3
        : to;
  }

  private boolean isRange(int from, int to) {
    return tokens.is(to, "to")
        || tokens.is(to, "đến")
        || (tokens.is(to, Tokens.Kind.HYPHEN) && tokens.is(to + 1, Tokens.Kind.NUMBER))
        || (tokens.is(to, "and") && tokens.is(from - 1, "between"));
  }

  private boolean isNumbered(int from) {
    var bare = tokens.is(from - 1, ".") ? from - 1 : from;
    return senses.endingAt(from, Numbered.class) != null
        || senses.endingAt(bare, Numbered.class) != null;
  }

  /** The number of a section or a name: "36(b)", "No. 3", "Block 70", "3/1", "10:30". */
  private boolean isPartOfSomething(int from, int to) {
    return isNumbered(from)
        || (tokens.is(from - 1, Tokens.Kind.HYPHEN) && tokens.is(from, Tokens.Kind.NUMBER))
        || (tokens.is(from - 1, "/") && tokens.isGlued(from))
        || (tokens.is(to, "/") && tokens.isGlued(to))
        || (tokens.is(to, "(") && tokens.isGlued(to) && tokens.is(from, Tokens.Kind.NUMBER))
        || (tokens.is(to, ":") && tokens.isGlued(to) && tokens.is(to + 1, Tokens.Kind.NUMBER));
  }
}
