package org.transmittal.extraction;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/**
 * Sales of one article that are told without a party which all its other sales have: an article on
 * what Washington sells does not say so of each package.
 */
final class Siblings {
  private Siblings() {}

  /** Hands the one seller of an article, and the one buyer, to its sales that lack them. */
  static void share(List<SaleDraft> drafts) {
    if (drafts.size() < 2) {
      return;
    }
    var sellers = new HashSet<Party>();
    var buyers = new HashSet<Set<Party>>();
    for (var draft : drafts) {
      var parties = SaleParties.of(draft);
      sellers.addAll(parties.suppliers().keySet());
      if (!parties.recipients().isEmpty()) {
        buyers.add(parties.recipients().keySet());
      }
    }
    for (var draft : drafts) {
      for (var other : drafts) {
        if (other != draft && draft.course().status() != Status.UNKNOWN) {
          share(draft, other, sellers.size() == 1, buyers.size() == 1);
        }
      }
    }
  }

  private static void share(
      SaleDraft draft, SaleDraft other, boolean isOneSeller, boolean isOneBuyer) {
    var own = SaleParties.of(draft);
    var others = SaleParties.of(other);
    if (isOneSeller
        && own.suppliers().isEmpty()
        && Collections.disjoint(own.recipients().keySet(), others.suppliers().keySet())
        && canMake(others.suppliers().keySet(), draft)) {
      draft.sellers(others.suppliers());
    }
    if (isOneBuyer
        && own.recipients().isEmpty()
        && !draft.hasUnnamedBuyer()
        && haveSumsOfTheirOwn(draft, other)
        && own.suppliers().keySet().equals(others.suppliers().keySet())) {
      draft.buyers(others.recipients());
    }
  }

  /** Whether none of the types is known to be made elsewhere. */
  private static boolean canMake(Set<Party> sellers, SaleDraft draft) {
    return draft.items().stream()
        .allMatch(
            item -> item.makers().isEmpty() || item.makers().stream().anyMatch(sellers::contains));
  }

  /** Without a sum of its own, the same goods by another name could be meant. */
  private static boolean haveSumsOfTheirOwn(SaleDraft draft, SaleDraft other) {
    return draft.amount() != null
        && other.amount() != null
        && !Amounts.same(draft.amount().value(), other.amount().value());
  }
}
