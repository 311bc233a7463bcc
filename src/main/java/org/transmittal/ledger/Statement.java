package org.transmittal.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Money;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Standing;

/**
 * What a mention says that tells one sale from another: all of it but the time.
 *
 * @param numbers the transmittal number, and that of the case that it restates
 * @param sums the amount in each currency that it is told in, and the one that no longer holds
 * @param stage how far it has got; null where none is told
 */
record Statement(
    SortedSet<String> numbers,
    SortedSet<Party> suppliers,
    SortedSet<Party> recipients,
    List<Thing> things,
    List<Money> sums,
    @Nullable SaleStage stage,
    Standing standing) {

  static Statement of(SaleMention mention) {
    var terms = mention.terms();
    var numbers = new TreeSet<String>();
    if (terms.transmittal() != null) {
      numbers.add(terms.transmittal().text());
    }
    var sums = new ArrayList<Money>();
    if (terms.amount() != null) {
      sums.add(terms.amount());
    }
    sums.addAll(terms.alternatives());
    var restated = mention.restated();
    if (restated != null && restated.number() != null) {
      numbers.add(restated.number().text());
    }
    if (restated != null && restated.amount() != null) {
      sums.add(restated.amount());
    }
    return new Statement(
        numbers,
        terms.suppliers(),
        terms.recipients(),
        terms.items().stream().map(Thing::of).toList(),
        List.copyOf(sums),
        terms.stage(),
        terms.standing());
  }

  /** Whether nothing is agreed. */
  boolean isProposal() {
    return stage != null && stage.isProposal();
  }

  /** Whether the supplier has not yet said what it would sell, and for how much. */
  boolean isWish() {
    return stage == SaleStage.NEGOTIATION || stage == SaleStage.REQUESTED;
  }

  /** Whether the supplier has said what it would sell. */
  boolean isOffer() {
    return isProposal() && !isWish();
  }

  /** Whether it is agreed, and not yet delivered. */
  boolean isDeal() {
    return stage == SaleStage.CONTRACTED;
  }

  /** Whether it tells what became of an agreed sale, which can be years after. */
  boolean isAftermath() {
    return stage == SaleStage.DELIVERED || standing != Standing.ACTIVE;
  }

  /** Whether it counts or prices anything. */
  boolean hasFigures() {
    return !sums.isEmpty() || things.stream().anyMatch(thing -> thing.quantity() != null);
  }
}
