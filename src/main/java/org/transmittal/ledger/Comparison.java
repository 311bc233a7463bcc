package org.transmittal.ledger;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.transmittal.sale.Money;
import org.transmittal.sale.Party;

/** What two statements have in common; each thing is compared when it is asked for. */
record Comparison(Statement one, Statement other) {

  /** Whether both cannot be said of one sale, whenever it was said. */
  boolean contradicts() {
    var number = number();
    if (number != Agreement.OPEN) {
      return number == Agreement.DIFFERENT;
    }
    if (recipients() == Agreement.DIFFERENT
        || suppliers() == Agreement.DIFFERENT
        || items() == Agreement.DIFFERENT) {
      return true;
    }
    var amount = amount();
    return amount == Agreement.OPEN
        ? quantity() == Agreement.DIFFERENT
        : amount == Agreement.DIFFERENT && quantity() != Agreement.SAME;
  }

  /** Whether a figure of the one is not that of the other. */
  boolean figuresDiffer() {
    return amount() == Agreement.DIFFERENT || quantity() == Agreement.DIFFERENT;
  }

  Agreement number() {
    if (one.numbers().isEmpty() || other.numbers().isEmpty()) {
      return Agreement.OPEN;
    }
    return Collections.disjoint(one.numbers(), other.numbers())
        ? Agreement.DIFFERENT
        : Agreement.SAME;
  }

  Agreement suppliers() {
    return parties(one.suppliers(), other.suppliers());
  }

  Agreement recipients() {
    return parties(one.recipients(), other.recipients());
  }

  private static Agreement parties(SortedSet<Party> one, SortedSet<Party> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Agreement.OPEN;
    }
    if (one.equals(other)) {
      return Agreement.SAME;
    }
    return Collections.disjoint(one, other) ? Agreement.DIFFERENT : Agreement.OPEN;
  }

  Agreement items() {
    if (one.things().isEmpty() || other.things().isEmpty()) {
      return Agreement.OPEN;
    }
    var best = Agreement.DIFFERENT;
    for (var a : one.things()) {
      for (var b : other.things()) {
        best = best.or(a.compare(b));
      }
    }
    return best;
  }

  Agreement amount() {
    var compared = Figures.amounts(one.sums(), other.sums());
    if (compared != Agreement.DIFFERENT) {
      return compared;
    }
    return Offers.isGrown(one, other)
        ? Agreement.OPEN
        : Figures.amounts(Offers.ceilings(one, other), Offers.ceilings(other, one));
  }

  Agreement quantity() {
    return Quantities.compare(one, other);
  }

  /** How many digits tell the amount in which they agree. */
  int digits() {
    return Math.min(digits(one.sums()), digits(other.sums()));
  }

  private static int digits(List<Money> sums) {
    return sums.stream().mapToInt(sum -> Figures.digits(sum.value())).max().orElse(0);
  }

  /** Whether they agree in an amount to the last digit. */
  boolean exact() {
    return one.sums().stream().anyMatch(a -> other.sums().stream().anyMatch(a::sameFigures));
  }

  /** Whether the one agrees to no more than the other has proposed. */
  boolean under() {
    return Offers.isUnder(one, other);
  }

  /** Whether the one agrees to the most part of what the other has proposed. */
  boolean most() {
    return Offers.isMostOf(one, other);
  }

  /** The number of pieces in which they agree. */
  long pieces() {
    return Math.min(Quantities.total(one.things()), Quantities.total(other.things()));
  }
}
