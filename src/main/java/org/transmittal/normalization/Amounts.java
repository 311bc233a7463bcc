package org.transmittal.normalization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Currency;
import org.transmittal.normalization.Meaning.Scale;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Money;

/** Finds money: a currency before or behind a number, its power of ten, its bound, its range. */
final class Amounts {
  /** ISO codes, and Rs, RM, zł and Tk. */
  private static final int LONGEST_CODE = 4;

  private static final Set<String> RISES =
      Set.of("raised", "raise", "rose", "increased", "increase", "up", "tăng", "cut", "reduced");

  /** Names that can stand before a figure with its scale. */
  private static final Set<String> NAMES = Set.of("dollars", "pounds", "marks", "francs");

  /** Words and signs between the same sum in two currencies. */
  private static final Set<String> OR = Set.of("/", "or", "hoặc", "hay", "tương", "equivalent");

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

  Amounts(Tokens tokens, Senses senses, Numbers numbers, Bounds bounds) {
    this.tokens = tokens;
    this.senses = senses;
    this.numbers = numbers;
    this.bounds = bounds;
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
      if (before != null && isAlternative(before, end, amount)) {
        found.set(found.size() - 1, withAlternative(before, amount));
      } else {
        found.add(amount);
      }
      end = amount.to();
      i = amount.to() - 1;
    }
    return found;
  }

  private @Nullable Found<Amount> at(int i) {
    var first = currency(i);
    var before = isPrefix(first) ? first : null;
    var from = before == null ? i : afterJoint(before.to());
    var figure = numbers.at(from, before != null);
    if (figure == null) {
      return null;
    }
    if (before == null && !MeaningTypes.meet(CURRENCY, senses.typesNear(figure.to(), LONGEST))) {
      return null;
    }
    var second = second(i, figure);
    var last = second == null ? figure : second;
    var next = afterJoint(last.to());
    var behind = isOfTheNext(next, before != null) || isAClass(next) ? null : currency(next);
    var to = behind == null ? last.to() : behind.to();
    var bare = second == null && figure.scale() == null;
    if (before == null && bare && (isYear(from) || isWeight(figure, behind))) {
      return null;
    }
    // A bare sign and a name behind it agree in the name: "$3 billion Canadian dollars".
    var word = behind != null && (before == null || isLoose(before)) ? behind : before;
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

  /** "Three Yuan-class submarines" cost nothing. */
  private boolean isAClass(int i) {
    return tokens.is(i + 1, "class")
        || tokens.is(i + 1, Tokens.Kind.HYPHEN) && tokens.is(i + 2, "class");
  }

  /** "Năm 2014 đồng ý mua" and "in 2020 dollars" name years. */
  private boolean isYear(int i) {
    return tokens.isYear(i);
  }

  /** "$20 $30", "1 $10 note": a sign right before a number is the number's. */
  private boolean isOfTheNext(int i, boolean signed) {
    return tokens.is(i, Tokens.Kind.SIGN)
        && tokens.is(i + 1, Tokens.Kind.NUMBER)
        && (signed || tokens.isGlued(i + 1));
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

  private boolean isLoose(Sense word) {
    return tokens.raw(word.from(), word.to()).equals("$");
  }

  /** The high end: "$40 to $50 million", "between $2 and $3 billion", "$1.2-1.5 billion". */
  private Numbers.@Nullable Figure second(int start, Numbers.Figure first) {
    var named = currency(first.to());
    var at = named == null ? first.to() : named.to();
    var dash = tokens.is(at, Tokens.Kind.HYPHEN) || tokens.is(at, '–') || tokens.is(at, '-');
    var to = (tokens.is(at, "to") || tokens.is(at, "đến") || tokens.is(at, "tới")) && !rises(start);
    var and = tokens.is(at, "and") && tokens.is(start - 1, "between");
    if (!dash && !to && !and) {
      return null;
    }
    var currency = isPrefix(currency(at + 1)) ? currency(at + 1) : null;
    var from = currency == null ? at + 1 : afterJoint(currency.to());
    var second = numbers.at(from, currency != null);
    // "40 million euros to 50 million euros", but not "40 million euros to 50 workers".
    var again = second == null || named == null ? null : currency(second.to());
    return named == null || (again != null && again.meaning().equals(named.meaning()))
        ? second
        : null;
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
   * "hợp đồng 2,5 tỷ USD" holds the name of the dong by chance. Some papers print "dollars 640m".
   */
  private boolean isPrefix(@Nullable Sense currency) {
    return currency != null
        && (tokens.is(currency.to() - 1, Tokens.Kind.SIGN)
            || tokens.raw(currency.from(), currency.to()).length() <= LONGEST_CODE
                && tokens.isCapital(currency.from())
            || NAMES.contains(tokens.form(currency.from()))
                && tokens.is(currency.to(), Tokens.Kind.NUMBER)
                && senses.at(currency.to() + 1, Scale.class) != null
                && tokens.isGlued(currency.to() + 1));
  }

  private @Nullable Sense currency(int i) {
    return senses.at(i, Currency.class);
  }

  private int afterJoint(int i) {
    return tokens.is(i, Tokens.Kind.HYPHEN) ? i + 1 : i;
  }

  /** In brackets, behind a slash, or as "or about $2bn" and "tương đương 2 tỷ USD". */
  private boolean isAlternative(Found<Amount> first, int end, Found<Amount> second) {
    var opening = tokens.is(end, ",") ? end + 1 : end;
    var joined = tokens.is(opening, "(") || OR.contains(tokens.form(opening));
    return joined
        && second.from() - opening <= 4
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
