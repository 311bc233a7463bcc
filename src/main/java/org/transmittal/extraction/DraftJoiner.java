package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;

/**
 * Joins the statements of an article into sales. A statement belongs to the sale that it agrees
 * with most; one that contradicts every sale so far begins another if it tells enough.
 */
final class DraftJoiner {
  /** How many sentences on "the deal" can still mean the sale told last. */
  private static final int NEAR = 3;

  private final List<SaleDraft> drafts = new ArrayList<>();

  void add(Statement statement) {
    var draft = best(statement);
    if (draft != null) {
      draft.add(statement);
    } else if (statement.tellsASale() && (drafts.isEmpty() || isNews(statement))) {
      drafts.add(new SaleDraft(statement));
    }
  }

  /** Another type that nobody gets, orders or pays, such as what the goods replace, is no news. */
  private static boolean isNews(Statement statement) {
    return !statement.parties(Part.RECIPIENT).isEmpty()
        || !statement.statuses().isEmpty()
        || statement.amount() != null;
  }

  /** The sales in the order in which they were told; a total gives way to its parts. */
  List<SaleDraft> drafts() {
    return GrandTotal.resolve(drafts);
  }

  private @Nullable SaleDraft best(Statement statement) {
    SaleDraft best = null;
    var most = 0;
    for (var draft : drafts.reversed()) {
      var agreement = agreement(draft, statement);
      if (agreement > most) {
        most = agreement;
        best = draft;
      }
    }
    return best;
  }

  /** How much a statement agrees with a sale; 0 if it cannot be of it. */
  private static int agreement(SaleDraft draft, Statement statement) {
    var recipients = statement.parties(Part.RECIPIENT);
    if (areDisjoint(draft.recipients().keySet(), recipients)) {
      return 0;
    }
    var amount = statement.amount();
    var known = draft.amount();
    var sameAmount = amount != null && known != null && Amounts.same(known.value(), amount.value());
    if (amount != null && known != null && !sameAmount) {
      return 0;
    }
    var designations = statement.designations();
    var sameType =
        draft.designations().stream()
            .anyMatch(key -> designations.stream().anyMatch(d -> DraftItems.isFamily(key, d)));
    var otherType = !sameType && !designations.isEmpty() && !draft.designations().isEmpty();
    var goesOn =
        Goods.goOn(statement) && statement.sentence().ordinal() - draft.lastOrdinal() <= NEAR;
    if (otherType && !goesOn) {
      return 0;
    }
    if (!sameType && !sameAmount && countsAnother(draft, statement)) {
      return 0;
    }
    var sameRecipient = !Collections.disjoint(draft.recipients().keySet(), recipients);
    var sameSupplier =
        sameRecipient
            && !Collections.disjoint(draft.suppliers().keySet(), statement.parties(Part.SUPPLIER));
    var sameKind = statement.items().stream().anyMatch(item -> draft.kinds().contains(item.kind()));
    var follows =
        (statement.transfers() || !statement.statuses().isEmpty() || statement.awaiting() != null)
            && recipients.isEmpty()
            && (!otherType || goesOn)
            && statement.sentence().ordinal() - draft.lastOrdinal() <= NEAR;
    return (sameAmount ? 8 : 0)
        + (sameType ? 8 : 0)
        + (sameSupplier ? 3 : 0)
        + (sameRecipient ? 4 : 0)
        + (sameKind ? 2 : 0)
        + (follows ? 1 : 0);
  }

  /** 126 Rafale beside 150 fighters of no type yet: a deal of its own. */
  private static boolean countsAnother(SaleDraft draft, Statement statement) {
    var counted = draft.items().stream().filter(item -> item.item().quantity() != null).toList();
    return !statement.statuses().isEmpty()
        && statement.items().stream()
            .filter(item -> item.item().quantity() != null && !item.designations().isEmpty())
            .anyMatch(item -> counted.stream().anyMatch(known -> clash(known, item)));
  }

  private static boolean clash(ItemPhrase known, ItemPhrase item) {
    return known.designations().isEmpty()
        && known.kind().equals(item.kind())
        && known.item().quantity().value() != item.item().quantity().value();
  }

  private static <T> boolean areDisjoint(Set<T> one, Set<T> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }
}
