package org.transmittal.normalization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Currency;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Money;

/** Finds money: a currency before or behind a number, its power of ten, its bound, its range. */
final class Amounts {
  /** ISO codes, and Rs, RM, zł and Tk. */
  private static final int LONGEST_CODE = 4;

  private static final Set<String> RISES =
      Set.of("raised", "raise", "rose", "increased", "increase", "up", "tăng", "cut", "reduced");

  /** Above every sum that a text can mean; the budget of Iran is some 10^17 rials. */
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(18);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private record Figure(BigDecimal number, @Nullable BigDecimal scale, int to) {
    BigDecimal times(@Nullable BigDecimal factor) {
      return factor == null ? number : number.multiply(factor);
    }
  }

  private final Tokens tokens;
  private final Senses senses;
  private final Numbers numbers;
  private final Bounds bounds;

  Amounts(Tokens tokens, Senses senses, Numbers numbers, Bounds bounds) {
    this.tokens = tokens;
    this.senses = senses;
    this.numbers = numbers;
    this.bounds = bounds;
  }

  /** All of them in order; an alternative in brackets belongs to the one before it. */
  List<Found<Amount>> find() {
    var found = new ArrayList<Found<Amount>>();
    for (var i = 0; i < tokens.size(); i++) {
      var amount = at(i);
      if (amount == null) {
        continue;
      }
      var last = found.isEmpty() ? null : found.getLast();
      if (last != null && isAlternative(last, amount)) {
        found.set(found.size() - 1, withAlternative(last, amount));
      } else {
        found.add(amount);
      }
      i = amount.to() - 1;
    }
    return found;
  }

  private @Nullable Found<Amount> at(int i) {
    var before = isPrefix(currency(i)) ? currency(i) : null;
    var from = before == null ? i : afterJoint(before.to());
    var figure = figure(from);
    if (figure == null) {
      return null;
    }
    var second = second(i, figure);
    var last = second == null ? figure : second;
    var behind = currency(afterJoint(last.to));
    var to = behind == null ? last.to : behind.to();
    if (before == null && second == null && figure.scale == null && isYear(from)) {
      return null;
    }
    // A bare sign and a name behind it agree in the name: "$3 billion Canadian dollars".
    var word = behind != null && (before == null || isLoose(before)) ? behind : before;
    if (word == null || isWeight(before, figure, last.to)) {
      return null;
    }
    var currency = (Currency) word.meaning();
    var low = figure.times(figure.scale == null ? last.scale : figure.scale);
    var high = second == null ? null : second.times(second.scale);
    if (!isSum(low) || (high != null && (!isSum(high) || high.compareTo(low) <= 0))) {
      return null;
    }
    var bound = bounds.around(i, to);
    var money = new Money(low, high, currency.code(), high != null ? Bound.RANGE : bound.value());
    return new Found<>(
        new Amount(money, currency.candidates(), List.of()), bound.from(), bound.to());
  }

  /** "A 2,000-pound bomb", "500-pound bombs". */
  private boolean isWeight(@Nullable Sense sign, Figure figure, int to) {
    return sign == null
        && figure.scale == null
        && tokens.is(to, Tokens.Kind.HYPHEN)
        && (tokens.is(to + 1, "pound") || tokens.is(to + 1, "lb"));
  }

  /** "Năm 2014 đồng ý mua" and "in 2020 dollars" name years. */
  private boolean isYear(int i) {
    return tokens.is(i, Tokens.Kind.NUMBER) && tokens.raw(i).matches("(19|20)\\d\\d");
  }

  /** Something, no more than there is in the world, and in no fractions of a cent. */
  private static boolean isSum(BigDecimal number) {
    return number.signum() > 0
        && number.compareTo(LARGEST) < 0
        && number.stripTrailingZeros().scale() <= 2;
  }

  private boolean isLoose(Sense word) {
    return tokens.raw(word.from(), word.to()).equals("$");
  }

  private @Nullable Figure figure(int i) {
    var plain = numbers.plain(i);
    if (plain == null) {
      var one = tokens.is(i, "a") ? numbers.scale(i + 1) : null;
      return one == null ? null : new Figure(BigDecimal.ONE, one.value(), one.to());
    }
    var scale = numbers.scale(plain.to());
    if (scale == null) {
      return new Figure(plain.value(), null, plain.to());
    }
    var value = tokens.is(i, Tokens.Kind.NUMBER) ? numbers.figure(i, true).value() : plain.value();
    return withSmaller(new Figure(value, scale.value(), scale.to()));
  }

  /** "Một tỷ rưỡi" is one and a half, "1 tỉ 200 triệu" is 1.2 of the larger power of ten. */
  private Figure withSmaller(Figure figure) {
    if (tokens.is(figure.to, "rưỡi")) {
      return new Figure(figure.number.add(HALF), figure.scale, figure.to + 1);
    }
    var plain = numbers.plain(figure.to);
    var scale = plain == null ? null : numbers.scale(plain.to());
    if (scale == null || scale.value().compareTo(figure.scale) >= 0) {
      return figure;
    }
    var rest = plain.value().multiply(scale.value()).divide(figure.scale);
    return new Figure(figure.number.add(rest), figure.scale, scale.to());
  }

  /** The high end: "$40 to $50 million", "between $2 and $3 billion", "$1.2-1.5 billion". */
  private @Nullable Figure second(int start, Figure first) {
    var at = first.to;
    var dash = tokens.is(at, Tokens.Kind.HYPHEN) || tokens.is(at, "–") || tokens.is(at, "-");
    var to = (tokens.is(at, "to") || tokens.is(at, "đến") || tokens.is(at, "tới")) && !rises(start);
    var and = tokens.is(at, "and") && tokens.is(start - 1, "between");
    if (!dash && !to && !and) {
      return null;
    }
    var currency = isPrefix(currency(at + 1)) ? currency(at + 1) : null;
    return figure(currency == null ? at + 1 : afterJoint(currency.to()));
  }

  /** "Raised from $96m to $147m" tells a change and no range. */
  private boolean rises(int start) {
    for (var i = Math.max(0, start - 5); i < start; i++) {
      if (RISES.contains(tokens.form(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a currency's word may stand before its figure, as signs and codes do and names do not:
   * "hợp đồng 2,5 tỷ USD" holds the name of the dong by chance.
   */
  private boolean isPrefix(@Nullable Sense currency) {
    return currency != null
        && (tokens.is(currency.to() - 1, Tokens.Kind.SIGN)
            || tokens.raw(currency.from(), currency.to()).length() <= LONGEST_CODE
                && tokens.isCapital(currency.from()));
  }

  private @Nullable Sense currency(int i) {
    return senses.at(i, Currency.class);
  }

  private int afterJoint(int i) {
    return tokens.is(i, Tokens.Kind.HYPHEN) ? i + 1 : i;
  }

  private boolean isAlternative(Found<Amount> first, Found<Amount> second) {
    var opening = first.to();
    var bracket = tokens.is(opening, "(") && second.from() - opening <= 4;
    return bracket
        && second.value().money().currency() != null
        && !second.value().money().currency().equals(first.value().money().currency());
  }

  private static Found<Amount> withAlternative(Found<Amount> first, Found<Amount> second) {
    var alternatives = new ArrayList<>(first.value().alternatives());
    alternatives.add(second.value().money());
    var amount = first.value();
    return new Found<>(
        new Amount(amount.money(), amount.candidates(), List.copyOf(alternatives)),
        first.from(),
        first.to());
  }
}
