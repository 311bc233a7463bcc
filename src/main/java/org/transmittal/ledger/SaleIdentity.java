package org.transmittal.ledger;

import java.util.Optional;
import org.transmittal.sale.SaleMention;

/** What tells one sale from another where no transmittal number does. */
final class SaleIdentity {
  private SaleIdentity() {}

  /**
   * Parties, designations and figures in one; empty where any of them is not told. The bound is
   * left out: outlets tell one figure as "worth" and as "an estimated".
   */
  static Optional<String> statement(SaleMention mention) {
    var terms = mention.terms();
    var amount = terms.amount();
    var designations = terms.designationKeys();
    if (amount == null
        || amount.currency() == null
        || terms.suppliers().isEmpty()
        || terms.recipients().isEmpty()
        || designations.isEmpty()) {
      return Optional.empty();
    }
    var figures = amount.currency() + " " + amount.value() + " " + amount.high();
    return Optional.of(
        terms.suppliers() + "|" + terms.recipients() + "|" + designations + "|" + figures);
  }
}
