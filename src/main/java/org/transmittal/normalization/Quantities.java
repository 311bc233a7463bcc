package org.transmittal.normalization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Measure;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Weapon;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Quantity;

/** Finds whole numbers that could count pieces: no money, no measure, no date, no percentage. */
final class Quantities {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(100_000_000);

  private final Tokens tokens;
  private final Senses senses;
  private final Numbers numbers;
  private final Bounds bounds;
  private final Numberings numberings;
  private final Indefinites indefinites;

  Quantities(Tokens tokens, Senses senses, Numbers numbers, Bounds bounds) {
    this.tokens = tokens;
    this.senses = senses;
    this.numbers = numbers;
    this.bounds = bounds;
    this.numberings = new Numberings(tokens, senses);
    this.indefinites = new Indefinites(tokens, senses);
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
    if (first == null || numberings.is(i, first.to()) || indefinites.is(i, first.to())) {
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
}
