package org.transmittal.extraction;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/**
 * Who sells and who buys in the end, with the words for each.
 *
 * <p>The country whose type it is sells it: that settles a side that the sentences leave open, and
 * goes before what they seem to say. "India signed a BrahMos deal with Vietnam" has India sell, and
 * a third country that speaks of a sale of S-400 has no part in it.
 */
record SaleParties(SortedMap<Party, Words> suppliers, SortedMap<Party, Words> recipients) {

  static SaleParties of(SaleDraft draft) {
    SortedMap<Party, Words> suppliers = new TreeMap<>(draft.suppliers());
    SortedMap<Party, Words> recipients = new TreeMap<>(draft.recipients());
    var item = madeInOneCountry(draft);
    if (item != null) {
      var maker = item.makers().getFirst();
      if (recipients.size() == 1 && recipients.containsKey(maker) && !suppliers.isEmpty()) {
        if (!suppliers.containsKey(maker) && draft.parties().sources().isEmpty()) {
          return new SaleParties(recipients, suppliers);
        }
      } else if (draft.parties().sources().isEmpty()
          && (!recipients.containsKey(maker) || recipients.size() > 1)) {
        var words = suppliers.getOrDefault(maker, item.designations().getFirst());
        suppliers = new TreeMap<>(Map.of(maker, recipients.getOrDefault(maker, words)));
      }
    }
    var bystander = draft.parties().bystander();
    if (recipients.isEmpty()
        && bystander != null
        && !suppliers.isEmpty()
        && draft.course().status() != Status.UNKNOWN
        && !draft.parties().hasUnnamedBuyer()) {
      recipients.put(bystander.party(), bystander.words());
    }
    // An alliance orders for its members where any of them is told.
    if (recipients.keySet().stream().anyMatch(party -> !isABody(party))) {
      recipients.keySet().removeIf(SaleParties::isABody);
    }
    // A buyer whose own yard builds along buys all the same: another sells.
    var isAgreed =
        draft.course().status() == Status.CONTRACTED || draft.course().status() == Status.DELIVERED;
    if (isAgreed && recipients.size() == 1 && suppliers.size() > 1) {
      suppliers.keySet().removeAll(recipients.keySet());
    }
    // Who sells does not buy the same: a name on both sides stands on the supplier's.
    recipients.keySet().removeAll(suppliers.keySet());
    return new SaleParties(suppliers, recipients);
  }

  private static boolean isABody(Party party) {
    return party.code().equals("NATO") || party.code().equals("EU");
  }

  /** Whether the only party is the country that makes what it buys. */
  boolean isAtHome(SaleDraft draft) {
    var item = madeInOneCountry(draft);
    return suppliers.isEmpty()
        && item != null
        && recipients.keySet().equals(Set.copyOf(item.makers()));
  }

  /**
   * The first item, if its type tells a single country; others may only stand beside it, and settle
   * no more than a seller that is told nowhere.
   */
  private static @Nullable ItemPhrase madeInOneCountry(SaleDraft draft) {
    for (var item : draft.items()) {
      var isNamed = !item.designations().isEmpty();
      if (!Worth.isAnyArms(item) && (isNamed || !draft.suppliers().isEmpty())) {
        return isNamed && item.makers().size() == 1 ? item : null;
      }
    }
    return null;
  }
}
