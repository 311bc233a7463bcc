package org.transmittal.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Money;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleTerms;

/**
 * What a mention says that tells one sale from another: all of it but the time, and but how far the
 * sale has got beyond whether it is still a proposal.
 *
 * @param number the transmittal number; null if none is printed
 * @param sums the amount in each currency that it is told in
 */
record Statement(
    @Nullable String number,
    SortedSet<Party> suppliers,
    SortedSet<Party> recipients,
    List<Thing> things,
    List<Money> sums,
    boolean proposal) {

  static Statement of(SaleTerms terms) {
    var sums = new ArrayList<Money>();
    if (terms.amount() != null) {
      sums.add(terms.amount());
    }
    sums.addAll(terms.alternatives());
    return new Statement(
        terms.transmittal() == null ? null : terms.transmittal().text(),
        terms.suppliers(),
        terms.recipients(),
        terms.items().stream().map(Thing::of).toList(),
        List.copyOf(sums),
        terms.stage() != null && terms.stage().isProposal());
  }

  /** Whether it counts or prices anything. */
  boolean hasFigures() {
    return !sums.isEmpty() || things.stream().anyMatch(thing -> thing.quantity() != null);
  }
}
