package org.transmittal.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.transmittal.normalization.Amount;
import org.transmittal.sale.Money;

/** Compares sums that an article states more than once, rounded or in another currency. */
final class Amounts {
  /** "$3.6 billion" in a headline is the $3.64 billion of the text. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.02");

  private Amounts() {}

  /** Whether two sums can be the same one: in any of their currencies, within rounding. */
  static boolean same(Amount one, Amount other) {
    for (var a : all(one)) {
      for (var b : all(other)) {
        if (near(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two sums of one currency differ by rounding at most. */
  static boolean near(Money one, Money other) {
    if (one.currency() == null || !one.currency().equals(other.currency())) {
      return false;
    }
    var difference = one.value().subtract(other.value()).abs();
    return difference.compareTo(one.value().max(other.value()).multiply(ROUNDING)) <= 0;
  }

  private static List<Money> all(Amount amount) {
    var all = new ArrayList<>(amount.alternatives());
    all.add(amount.money());
    return all;
  }
}
