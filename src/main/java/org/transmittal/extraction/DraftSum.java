package org.transmittal.extraction;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Amount;
import org.transmittal.normalization.Found;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Money;

/** The sum of one sale: the first that is told, until another tells it more exactly. */
final class DraftSum {
  private @Nullable Told<Amount> amount;
  private @Nullable Told<Amount> earlier;
  private boolean isOfHeadline;

  void add(Statement statement) {
    var found = statement.amount();
    if (found == null) {
      return;
    }
    if (amount == null || takesThePlace(statement, found.value())) {
      amount = told(statement, found);
      isOfHeadline = statement.sentence().isHeadline();
    }
    var before = Revision.before(statement.sentence(), found);
    if (before != null && earlier == null) {
      earlier = told(statement, before);
    }
  }

  private static Told<Amount> told(Statement statement, Found<Amount> sum) {
    return new Told<>(sum.value(), statement.sentence().words(sum.from(), sum.to()));
  }

  /** The labelling guide, ruling 11: where headline and body differ, the body tells the bound. */
  private boolean takesThePlace(Statement statement, Amount found) {
    var known = amount.value();
    if (found.money().high() != null && known.money().high() == null) {
      return false; // from what it was to what it is
    }
    return isFiner(found, known)
        || isBounded(found, known)
        || Goods.tellsTheWhole(statement) && GrandTotal.isPart(known, found)
        || isOfHeadline && Amounts.headlines(known, found)
        || isOfHeadline
            && !statement.sentence().isHeadline()
            && digits(found) >= digits(known)
            && Amounts.same(known, found);
  }

  /** "An estimated $15 billion" after a bare figure: what bounds it is told once. */
  private static boolean isBounded(Amount found, Amount known) {
    return known.money().bound() == Bound.EXACT
        && found.money().bound() != Bound.EXACT
        && found.money().value().compareTo(known.money().value()) == 0
        && Objects.equals(found.money().currency(), known.money().currency());
  }

  /** The exact sum after the rounded one: $3.64 billion after $3.6 billion. */
  private static boolean isFiner(Amount found, Amount known) {
    return Amounts.rounds(known.money(), found.money())
        || digits(found) > digits(known) && Amounts.near(found.money(), known.money());
  }

  private static int digits(Amount amount) {
    return amount.money().value().stripTrailingZeros().precision();
  }

  /** Takes the sum of a statement for one that a headline told. */
  void put(Statement statement) {
    amount = told(statement, statement.amount());
    isOfHeadline = false;
  }

  /** Reads bare dollars as those of a currency. */
  void read(String dollars) {
    if (amount != null && DeclaredDollars.areBare(amount.words(), amount.value().money())) {
      var money = amount.value().money();
      var settled = new Money(money.value(), money.high(), dollars, money.bound());
      amount =
          new Told<>(new Amount(settled, List.of(), amount.value().alternatives()), amount.words());
    }
  }

  /** The sum; null if none is told. */
  @Nullable Told<Amount> amount() {
    return amount;
  }

  /** The sum that it has taken the place of. */
  @Nullable Told<Amount> earlier() {
    return earlier;
  }

  /** Whether it is told in the headline alone, which can round it. */
  boolean isOfHeadline() {
    return isOfHeadline;
  }
}
