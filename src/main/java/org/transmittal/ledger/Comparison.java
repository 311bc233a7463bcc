package org.transmittal.ledger;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.function.BiPredicate;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Money;
import org.transmittal.sale.Party;
import org.transmittal.sale.Quantity;
import org.transmittal.sale.SaleStage;

/**
 * What two statements have in common.
 *
 * @param digits how many digits tell the amount in which they agree; 0 if they do not
 * @param exact whether they agree in an amount to the last digit
 * @param under whether the one agrees to no more than the other has proposed
 * @param pieces the number of pieces in which they agree; 0 if they do not
 */
record Comparison(
    Agreement number,
    Agreement suppliers,
    Agreement recipients,
    Agreement items,
    Agreement amount,
    Agreement quantity,
    int digits,
    boolean exact,
    boolean under,
    long pieces) {
  /** What a buyer wishes for can still come to twice as much. */
  private static final BigDecimal TWICE = new BigDecimal(2);

  static Comparison of(Statement one, Statement other) {
    var amount = amount(one, other);
    var quantity = Quantities.compare(one, other);
    return new Comparison(
        number(one, other),
        parties(one.suppliers(), other.suppliers()),
        parties(one.recipients(), other.recipients()),
        items(one.things(), other.things()),
        amount,
        quantity,
        amount == Agreement.SAME ? Math.min(digits(one.sums()), digits(other.sums())) : 0,
        anySums(one, other, Money::sameFigures),
        (isDealOn(one, other) && anySums(one, other, Comparison::isUnder))
            || (isDealOn(other, one) && anySums(one, other, (a, b) -> isUnder(b, a))),
        quantity == Agreement.SAME ? Math.min(pieces(one), pieces(other)) : 0);
  }

  /** Whether both cannot be said of one sale, whenever it was said. */
  boolean contradicts() {
    if (number != Agreement.OPEN) {
      return number == Agreement.DIFFERENT;
    }
    return suppliers == Agreement.DIFFERENT
        || recipients == Agreement.DIFFERENT
        || items == Agreement.DIFFERENT
        || (amount == Agreement.DIFFERENT && quantity != Agreement.SAME)
        || (quantity == Agreement.DIFFERENT && amount != Agreement.SAME);
  }

  /** Whether a figure of the one is not that of the other. */
  boolean figuresDiffer() {
    return amount == Agreement.DIFFERENT || quantity == Agreement.DIFFERENT;
  }

  private static Agreement number(Statement one, Statement other) {
    if (one.numbers().isEmpty() || other.numbers().isEmpty()) {
      return Agreement.OPEN;
    }
    return Collections.disjoint(one.numbers(), other.numbers())
        ? Agreement.DIFFERENT
        : Agreement.SAME;
  }

  private static Agreement parties(SortedSet<Party> one, SortedSet<Party> other) {
    if (one.equals(other) && !one.isEmpty()) {
      return Agreement.SAME;
    }
    return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other)
        ? Agreement.OPEN
        : Agreement.DIFFERENT;
  }

  private static Agreement items(List<Thing> one, List<Thing> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Agreement.OPEN;
    }
    return one.stream()
        .flatMap(a -> other.stream().map(a::compare))
        .reduce(Agreement.DIFFERENT, Agreement::or);
  }

  /** A contract for less than was proposed is the course of things: proposals state ceilings. */
  private static Agreement amount(Statement one, Statement other) {
    var compared = Figures.amounts(one.sums(), other.sums());
    if (compared != Agreement.DIFFERENT) {
      return compared;
    }
    if (one.isWish() != other.isWish() && anySums(one, other, Comparison::isOfOneSize)) {
      return Agreement.OPEN;
    }
    if (one.isProposal() == other.isProposal()) {
      return compared;
    }
    var proposed = one.isProposal() ? one : other;
    var ceilings = proposed.sums().stream().map(Comparison::ceiling).toList();
    return Figures.amounts(ceilings, (one.isProposal() ? other : one).sums());
  }

  private static boolean isDealOn(Statement deal, Statement offer) {
    return deal.stage() == SaleStage.CONTRACTED && offer.isProposal() && !offer.isWish();
  }

  private static boolean isUnder(Money deal, Money offer) {
    return deal.value().compareTo(Objects.requireNonNullElse(offer.high(), offer.value())) <= 0;
  }

  private static boolean isOfOneSize(Money one, Money other) {
    return one.value().compareTo(other.value().multiply(TWICE)) <= 0
        && other.value().compareTo(one.value().multiply(TWICE)) <= 0;
  }

  /** Whether anything holds between two sums in one currency. */
  private static boolean anySums(Statement one, Statement other, BiPredicate<Money, Money> holds) {
    return one.sums().stream()
        .filter(a -> a.currency() != null)
        .anyMatch(
            a ->
                other.sums().stream()
                    .anyMatch(b -> a.currency().equals(b.currency()) && holds.test(a, b)));
  }

  private static Money ceiling(Money sum) {
    var most = Objects.requireNonNullElse(sum.high(), sum.value());
    return new Money(most, null, sum.currency(), Bound.UP_TO);
  }

  private static int digits(List<Money> sums) {
    return sums.stream().mapToInt(sum -> Figures.digits(sum.value())).max().orElse(0);
  }

  private static long pieces(Statement statement) {
    return statement.things().stream()
        .map(Thing::quantity)
        .filter(Objects::nonNull)
        .mapToLong(Quantity::value)
        .sum();
  }
}
