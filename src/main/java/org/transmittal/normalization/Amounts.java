package org.transmittal.normalization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Currency;
import org.transmittal.normalization.Meaning.Scale;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Money;

/** Finds money: a currency before or behind a number, its power of ten, its bound, its range. */
final class Amounts {
  private static final WordSet RISES =
      WordSet.of(
          "raised", "raise", "rose", "increased", "increase", "up", "tăng", "cut", "reduced");

  /** Above every sum that a text can mean; the budget of Iran is some 10^17 rials. */
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(18);

  private static final BigDecimal LEAST_DONG = BigDecimal.valueOf(1000);

  /** More tokens than the high end of a range has, before its currency. */
  private static final int LONGEST = 48;

  private static final long CURRENCY = MeaningTypes.of(Currency.class);

  private final Tokens tokens;
  private final Senses senses;
  private final Numbers numbers;
  private final Bounds bounds;
  private final CurrencyWords currencies;

  Amounts(Tokens tokens, Senses senses, Numbers numbers, Bounds bounds) {
    this.tokens = tokens;
    this.senses = senses;
    this.numbers = numbers;
    this.bounds = bounds;
    this.currencies = new CurrencyWords(tokens, senses);
  }

  /**
   * All of them in order; an alternative in brackets belongs to the one before it.
   *
   * @param triggers where they can begin
   * @param taken marked where money stands, alternatives too
   */
  List<Found<Amount>> find(Triggers triggers, boolean[] taken) {
    var found = new ArrayList<Found<Amount>>();
    if (!senses.has(Currency.class, 0, tokens.size())) {
      return found;
    }
    var end = 0;
    for (var i = triggers.next(0); i < tokens.size(); i = triggers.next(i + 1)) {
      var begins = senses.begins(i, CURRENCY) || numbers.begins(i);
      var amount = begins ? at(i) : null;
      if (amount == null) {
        continue;
      }
      Arrays.fill(taken, amount.from(), amount.to(), true);
      var before = found.isEmpty() ? null : found.getLast();
      if (before != null && SumAgain.isAlternative(tokens, before, end, amount)) {
        found.set(found.size() - 1, SumAgain.withAlternative(before, amount));
      } else {
        found.add(amount);
      }
      end = amount.to();
      i = amount.to() - 1;
    }
    return found;
  }

  private @Nullable Found<Amount> at(int i) {
    var first = currencies.at(i);
    var before = currencies.isPrefix(first) ? first : null;
    var from = before == null ? i : currencies.afterJoint(before.to());
    var figure = numbers.at(from, before != null);
    if (figure == null) {
      return null;
    }
    if (before == null && !MeaningTypes.meet(CURRENCY, senses.typesNear(figure.to(), LONGEST))) {
      return null;
    }
    var second = second(i, figure);
    var last = second == null ? figure : second;
    var next = currencies.afterJoint(last.to());
    var behind =
        currencies.isOfTheNext(next, before != null) || currencies.isAClass(next)
            ? null
            : currencies.at(next);
    var to = behind == null ? last.to() : behind.to();
    var bare = second == null && figure.scale() == null;
    if (before == null && bare && (isYear(from) || isWeight(figure, behind))) {
      return null;
    }
    // A bare sign and a name behind it agree in the name: "$3 billion Canadian dollars".
    var word = behind != null && (before == null || currencies.isLoose(before)) ? behind : before;
    if (word == null) {
      return null;
    }
    var currency = (Currency) word.meaning();
    if (before == null && isVague(i, figure) || isOfNoDong(currency, figure, last)) {
      return null;
    }
    var low = figure.times(figure.scale() == null ? last.scale() : figure.scale());
    var high = second == null ? null : second.value();
    if (!isSum(low) || (high != null && (!isSum(high) || high.compareTo(low) <= 0))) {
      return null;
    }
    var bound = bounds.around(i, to);
    var money = new Money(low, high, currency.code(), high != null ? Bound.RANGE : bound.value());
    return new Found<>(
        new Amount(money, currency.candidates(), List.of()), bound.from(), bound.to());
  }

  /** "Năm 2014 đồng ý mua" and "in 2020 dollars" name years. */
  private boolean isYear(int i) {
    return tokens.isYear(i);
  }

  /** "A billion-euro contract" tells the order of a sum and no figure. */
  private boolean isVague(int i, Numbers.Figure figure) {
    return tokens.is(figure.to(), Tokens.Kind.HYPHEN)
        && figure.to() - i <= 2
        && !tokens.is(i, Tokens.Kind.NUMBER)
        && (tokens.is(i, "a") || figure.to() - i == 1)
        && senses.at(figure.to() - 1, Scale.class) != null;
  }

  /** "1 đồng minh", "hai đồng đội": no price is told in single dong. */
  private boolean isOfNoDong(Currency currency, Numbers.Figure figure, Numbers.Figure last) {
    return "VND".equals(currency.code())
        && figure.scale() == null
        && last.scale() == null
        && figure.value().compareTo(LEAST_DONG) < 0;
  }

  /** "A 500-pound bomb" weighs that much. */
  private boolean isWeight(Numbers.Figure figure, @Nullable Sense behind) {
    return behind != null
        && tokens.is(figure.to(), Tokens.Kind.HYPHEN)
        && tokens.form(behind.from()).matches("pounds?|lbs?");
  }

  /** Something, no more than there is in the world, and in no fractions of a cent. */
  private static boolean isSum(BigDecimal number) {
    return number.signum() > 0
        && number.compareTo(LARGEST) < 0
        && (number.scale() <= 2 || number.stripTrailingZeros().scale() <= 2);
  }

  /** The high end: "$40 to $50 million", "between $2 and $3 billion", "$1.2-1.5 billion". */
  private Numbers.@Nullable Figure second(int start, Numbers.Figure first) {
    var named = currencies.at(first.to());
    var at = named == null ? first.to() : named.to();
    var dash = tokens.is(at, Tokens.Kind.HYPHEN) || tokens.is(at, '–') || tokens.is(at, '-');
    var to = (tokens.is(at, "to") || tokens.is(at, "đến") || tokens.is(at, "tới")) && !rises(start);
    var and = tokens.is(at, "and") && tokens.is(start - 1, "between");
    if (!dash && !to && !and) {
      return null;
    }
    var currency = currencies.isPrefix(currencies.at(at + 1)) ? currencies.at(at + 1) : null;
    var from = currency == null ? at + 1 : currencies.afterJoint(currency.to());
    var second = numbers.at(from, currency != null);
    // "40 million euros to 50 million euros", but not "40 million euros to 50 workers".
    var again = second == null || named == null ? null : currencies.at(second.to());
    return named == null || (again != null && again.meaning().equals(named.meaning()))
        ? second
        : null;
  }

  /** "Raised from $96m to $147m" tells a change and no range. */
  private boolean rises(int start) {
    for (var i = Math.max(0, start - 5); i < start; i++) {
      if (RISES.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
