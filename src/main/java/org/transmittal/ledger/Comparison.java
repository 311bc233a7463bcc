package org.transmittal.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.transmittal.sale.Money;
import org.transmittal.sale.Party;
import org.transmittal.sale.Quantity;

/**
 * What two statements have in common.
 *
 * @param digits how many digits tell the amount in which they agree; 0 if they do not
 * @param exact whether they agree in an amount to the last digit
 * @param under whether the one agrees to no more than the other has proposed
 * @param most whether the one agrees to the most part of what the other has proposed
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
    boolean most,
    long pieces) {
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
        isExact(one, other),
        Offers.isUnder(one, other),
        Offers.isMostOf(one, other),
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

  private static Agreement amount(Statement one, Statement other) {
    var compared = Figures.amounts(one.sums(), other.sums());
    if (compared != Agreement.DIFFERENT) {
      return compared;
    }
    return Offers.isGrown(one, other)
        ? Agreement.OPEN
        : Figures.amounts(Offers.ceilings(one, other), Offers.ceilings(other, one));
  }

  private static boolean isExact(Statement one, Statement other) {
    return one.sums().stream().anyMatch(a -> other.sums().stream().anyMatch(a::sameFigures));
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
