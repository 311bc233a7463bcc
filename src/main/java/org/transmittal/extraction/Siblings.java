package org.transmittal.extraction;

import java.util.ArrayList;
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
    var told = new ArrayList<SaleParties>();
    var sellers = new HashSet<Party>();
    var buyers = new HashSet<Set<Party>>();
    for (var draft : drafts) {
      var parties = SaleParties.of(draft);
      told.add(parties);
      sellers.addAll(parties.suppliers().keySet());
      if (!parties.recipients().isEmpty()) {
        buyers.add(parties.recipients().keySet());
      }
    }
    for (var i = 0; i < drafts.size(); i++) {
      var draft = drafts.get(i);
      var lacks = told.get(i).suppliers().isEmpty() || told.get(i).recipients().isEmpty();
      if (!lacks || draft.course().status() == Status.UNKNOWN) {
        continue;
      }
      for (var j = 0; j < drafts.size(); j++) {
        if (j != i) {
          var own = told.get(i);
          var isOfAll =
              buyers.size() == 1 || isOpening(drafts.get(j), told.get(j)) && draft.amount() == null;
          share(draft, own, drafts.get(j), told.get(j), sellers.size() == 1, isOfAll);
          told.set(i, SaleParties.of(draft));
        }
      }
    }
  }

  /** Who buys in the headline is the buyer of an article that tells many sales. */
  private static boolean isOpening(SaleDraft draft, SaleParties parties) {
    return draft.firstOrdinal() == 0 && parties.recipients().size() == 1;
  }

  private static void share(
      SaleDraft draft,
      SaleParties own,
      SaleDraft other,
      SaleParties others,
      boolean isOneSeller,
      boolean isOneBuyer) {
    if (isOneSeller
        && own.suppliers().isEmpty()
        && Collections.disjoint(own.recipients().keySet(), others.suppliers().keySet())
        && canMake(others.suppliers().keySet(), draft)) {
      draft.suppliers().putAll(others.suppliers());
    }
    if (isOneBuyer
        && own.recipients().isEmpty()
        && !draft.parties().hasUnnamedBuyer()
        && !others.recipients().isEmpty()
        && Collections.disjoint(own.suppliers().keySet(), others.recipients().keySet())
        && (haveSumsOfTheirOwn(draft, other) || haveTypesOfTheirOwn(draft, other))) {
      draft.recipients().putAll(others.recipients());
    }
  }

  /** Whether none of the types is known to be made elsewhere. */
  private static boolean canMake(Set<Party> sellers, SaleDraft draft) {
    return draft.items().stream()
        .allMatch(
            item -> item.makers().isEmpty() || item.makers().stream().anyMatch(sellers::contains));
  }

  /** What is only offered or wished can be a rival's: it tells its buyer itself. */
  private static boolean haveTypesOfTheirOwn(SaleDraft draft, SaleDraft other) {
    return draft.total() > 0
        && draft.course().status() != Status.NEGOTIATION
        && ItemTypes.hasTypes(draft.items())
        && draft.items().stream()
            .noneMatch(
                item -> other.items().stream().anyMatch(known -> ItemTypes.sameType(known, item)));
  }

  /** Without a sum of its own, the same goods by another name could be meant. */
  private static boolean haveSumsOfTheirOwn(SaleDraft draft, SaleDraft other) {
    return draft.amount() != null
        && other.amount() != null
        && !Amounts.same(draft.amount().value(), other.amount().value());
  }
}
