package org.transmittal.ledger;

import java.util.List;
import java.util.Objects;
import org.transmittal.sale.Quantity;

/** Compares how many pieces two statements count of the same things. */
final class Quantities {
  private Quantities() {}

  /** Each thing with its like; where those differ, all of them together. */
  static Agreement compare(Statement one, Statement other) {
    var same = false;
    var different = false;
    for (var a : one.things()) {
      for (var b : other.things()) {
        if (a.quantity() == null || b.quantity() == null || a.compare(b) != Agreement.SAME) {
          continue;
        }
        switch (compare(one, a.quantity(), other, b.quantity())) {
          case SAME -> same = true;
          case DIFFERENT -> different = true;
          case OPEN -> {}
        }
      }
    }
    if (different && total(one.things()) == total(other.things())) {
      return Agreement.SAME;
    }
    if (same) {
      return different ? Agreement.OPEN : Agreement.SAME;
    }
    return different ? Agreement.DIFFERENT : Agreement.OPEN;
  }

  private static Agreement compare(Statement one, Quantity some, Statement other, Quantity others) {
    var compared = Figures.quantities(some, others);
    return compared == Agreement.DIFFERENT
        ? Figures.quantities(Offers.ceiling(some, one, other), Offers.ceiling(others, other, one))
        : compared;
  }

  /** How many pieces are counted together. */
  static long total(List<Thing> things) {
    return things.stream()
        .map(Thing::quantity)
        .filter(Objects::nonNull)
        .mapToLong(Quantity::value)
        .sum();
  }
}
