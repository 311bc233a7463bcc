package org.transmittal.extraction;

import java.util.Collections;
import java.util.Set;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/**
 * Tells a sale from talk of sales, by the labelling guide: it has a named item or a sum, and its
 * parties are of different countries. What has a transmittal number is always one.
 */
final class Worth {
  /** The kind of the words for arms in general: weapons, equipment. */
  private static final String ANY_ARMS = "arms";

  private Worth() {}

  static boolean isToldOf(SaleDraft draft, Set<Party> suppliers) {
    var named = namesGoods(draft);
    var hasSum = draft.amount() != null;
    var hasStatus = draft.course().status() != Status.UNKNOWN;
    if (draft.print().transmittal() == null
        && (draft.items().isEmpty()
            || (!named && !hasSum)
            || (!hasStatus && !hasSum && !isBeside(draft, suppliers)))) {
      return false;
    }
    // Without a seller only an open wish for a named thing is a sale: a tender, a search.
    return !suppliers.isEmpty()
        || (named && draft.course().status() == Status.NEGOTIATION && !isAtHome(draft))
        || isMadeAbroad(draft);
  }

  /** A type that several other countries build: which of them sells may be left unsaid. */
  private static boolean isMadeAbroad(SaleDraft draft) {
    var buyers = draft.recipients().keySet();
    return !buyers.isEmpty()
        && draft.items().stream().anyMatch(item -> item.makers().size() > 1)
        && draft.items().stream().allMatch(item -> Collections.disjoint(item.makers(), buyers));
  }

  /** "Two C-27J are to come under a separate deal with Italy": a deal, however far it has got. */
  private static boolean isBeside(SaleDraft draft, Set<Party> suppliers) {
    return draft.isBackground()
        && draft.total() > 0
        && ItemTypes.hasTypes(draft.items())
        && !draft.recipients().isEmpty()
        && !suppliers.isEmpty();
  }

  /**
   * "An order from an undisclosed customer": a sale once it is agreed, with a seller and a thing.
   */
  static boolean isToAnUnnamedBuyer(SaleDraft draft, Set<Party> suppliers) {
    return draft.parties().hasUnnamedBuyer()
        && !suppliers.isEmpty()
        && !draft.items().isEmpty()
        && (draft.course().status() == Status.CONTRACTED
            || draft.course().status() == Status.DELIVERED);
  }

  private static boolean namesGoods(SaleDraft draft) {
    for (var item : draft.items()) {
      if (!isAnyArms(item)) {
        return true;
      }
    }
    return false;
  }

  /** Weapons, equipment: what names no kind of thing. */
  static boolean isAnyArms(ItemPhrase item) {
    return item.kind().equals(ANY_ARMS) && item.item().designations().isEmpty();
  }

  /** Forces of a country that arms itself buy at home, unless a foreign seller is named. */
  private static boolean isAtHome(SaleDraft draft) {
    return draft.recipients().keySet().stream()
        .anyMatch(party -> Set.of("US", "RU", "CN").contains(party.code()));
  }
}
