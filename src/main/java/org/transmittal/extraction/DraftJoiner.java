package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/**
 * Joins the statements of an article into sales. A statement belongs to the sale that it agrees
 * with most; one that contradicts every sale so far begins another if it tells enough.
 */
final class DraftJoiner {
  /** How many sentences on "the deal" can still mean the sale told last. */
  private static final int NEAR = 3;

  private static final Set<String> COSTS = Set.of("cost", "value", "valued", "worth");

  private static final Set<String> THE_DEAL =
      Set.of("contract", "deal", "sale", "order", "agreement", "award", "package", "purchase");

  private final List<SaleDraft> drafts = new ArrayList<>();

  /** A deal between two parties, told before any goods or sum are. */
  private @Nullable Statement opening;

  void add(Statement statement) {
    if (statement.tellsNothing() || isOfAllApproved(statement)) {
      return;
    }
    for (var draft : drafts) {
      if (isTurned(draft, statement)) {
        draft.turn();
      }
    }
    var draft = best(statement);
    if (draft != null) {
      draft.add(statement);
    } else if (isOfATotal(statement) || tellsNews(statement) && !isOfOthers(statement)) {
      var begun = new SaleDraft(opened(statement));
      if (isInOneBreath(begun)) {
        begun.inherit(drafts.getLast());
      }
      if (statement.speaksOfAnother() && !drafts.isEmpty()) {
        begun.beside(drafts.getLast());
      }
      drafts.add(begun);
    } else if (drafts.isEmpty() && statement.tellsADealAlone()) {
      opening = statement;
    }
  }

  /** Whether no sale was told yet. */
  boolean isEmpty() {
    return drafts.isEmpty();
  }

  /** Adds a step of all that was told to every sale that is approved, and tells whether it is. */
  private boolean isOfAllApproved(Statement statement) {
    if (!isOnAll(statement)) {
      return false;
    }
    var approved = drafts.stream().filter(SaleDraft::isApproved).toList();
    approved.forEach(draft -> draft.add(statement));
    return !approved.isEmpty();
  }

  /** With the parties of a deal that was told right before without its goods. */
  private Statement opened(Statement statement) {
    var goesOn =
        opening != null
            && drafts.isEmpty()
            && statement.sentence().ordinal() - opening.sentence().ordinal() <= NEAR
            && statement.parties(Part.RECIPIENT).isEmpty()
            && !areDisjoint(statement.parties(Part.SUPPLIER), opening.parties(Part.SUPPLIER));
    return goesOn ? statement.following(opening) : statement;
  }

  /** "The administration notified Congress of its decisions": a step of all that was told. */
  private static boolean isOnAll(Statement statement) {
    return statement.items().isEmpty()
        && statement.amount() == null
        && !statement.names(Part.RECIPIENT)
        && statement.tells(Status.NOTIFIED);
  }

  /** "UK signs deal with India" does not tell who sells; the sentence behind the headline does. */
  private static boolean isTurned(SaleDraft draft, Statement statement) {
    return isHeadline(draft, statement)
        && !draft.suppliers().isEmpty()
        && draft.suppliers().keySet().equals(statement.parties(Part.RECIPIENT))
        && draft.recipients().keySet().equals(statement.parties(Part.SUPPLIER));
  }

  /** Another type that nobody gets, orders or pays, such as what the goods replace, is no news. */
  private boolean tellsNews(Statement statement) {
    return statement.tellsASale()
        && (drafts.isEmpty()
            || statement.names(Part.RECIPIENT)
            || !statement.statuses().isEmpty()
            || statement.amount() != null);
  }

  /** "180 of these, valued at $3 billion, and 212 of those, valued at $2 billion": of one buyer. */
  private boolean isInOneBreath(SaleDraft begun) {
    return !drafts.isEmpty()
        && begun.recipients().isEmpty()
        && begun.amount() != null
        && drafts.getLast().amount() != null
        && drafts.getLast().lastOrdinal() == begun.lastOrdinal();
  }

  /** Whether it tells what another country than the seller has, gives or fires. */
  private boolean isOfOthers(Statement statement) {
    return !drafts.isEmpty()
        && isOfAnotherSeller(drafts.getLast(), statement, statement.parties(Part.SUPPLIER));
  }

  /** "A second package, valued at $675 million": a part of a total that was told without items. */
  private boolean isOfATotal(Statement statement) {
    return statement.amount() != null
        && !statement.names(Part.RECIPIENT)
        && !statement.items().isEmpty()
        && (statement.transfers() || !statement.statuses().isEmpty())
        && drafts.stream()
            .anyMatch(
                total ->
                    total.amount() != null
                        && (total.total() == 0 || Goods.listsParts(statement))
                        && GrandTotal.isPart(statement.amount().value(), total.amount().value()));
  }

  /** The sales in the order in which they were told; a total gives way to its parts. */
  List<SaleDraft> drafts() {
    var resolved = GrandTotal.resolve(drafts);
    if (opening != null) {
      resolved.forEach(draft -> draft.openedBy(opening));
    }
    Siblings.share(resolved);
    return resolved;
  }

  private @Nullable SaleDraft best(Statement statement) {
    SaleDraft best = null;
    var most = 0;
    var recipients = statement.parties(Part.RECIPIENT);
    var suppliers = statement.parties(Part.SUPPLIER);
    for (var draft : drafts.reversed()) {
      var agreement = 2 * agreement(draft, statement, recipients, suppliers);
      // Of two that agree as well, the one with a buyer is a sale.
      agreement += agreement > 0 && !draft.recipients().isEmpty() ? 1 : 0;
      if (agreement > most) {
        most = agreement;
        best = draft;
      }
    }
    return best;
  }

  /** How much a statement agrees with a sale; 0 if it cannot be of it. */
  private static int agreement(
      SaleDraft draft, Statement statement, Set<Party> buyers, Set<Party> suppliers) {
    var recipients = buyers;
    if (statement.statuses().isEmpty() && !areDisjoint(buyers, draft.suppliers().keySet())) {
      // Ships "built for the Italian navy" that Italy sells are not sold to it.
      recipients = new TreeSet<>(buyers);
      recipients.removeAll(draft.suppliers().keySet());
    }
    if (areDisjoint(draft.recipients().keySet(), recipients)) {
      return 0;
    }
    var amount = statement.amount();
    var known = draft.amount();
    var sameAmount = amount != null && known != null && isSameAmount(draft, statement);
    if (amount != null && known != null && !sameAmount && !tellsTheWhole(draft, statement)) {
      return 0;
    }
    var items = new ItemMatch(draft, statement);
    if (!sameAmount
        && (statement.speaksOfAnother()
            || items.countsMore()
            || EarlierDeal.is(draft, statement))) {
      return 0;
    }
    var sameType = items.isSameType();
    if (!sameAmount && !sameType && items.countsAnother()) {
      return 0;
    }
    var otherType = !sameType && items.areTyped();
    var goesOn = otherType && goesOn(draft, statement, items);
    if (otherType && !sameAmount && !goesOn && (amount != null || !Goods.listsParts(statement))) {
      return 0;
    }
    var isOfAnother = isOfAnotherSeller(draft, statement, suppliers);
    var sameRecipient =
        !Collections.disjoint(draft.recipients().keySet(), recipients)
            || isBystander(draft, recipients);
    var sameSupplier =
        sameRecipient && !Collections.disjoint(draft.suppliers().keySet(), suppliers);
    var isOpen =
        recipients.isEmpty() || draft.recipients().isEmpty() && goesOnWithTheDeal(statement);
    var follows = isOpen && (!otherType || goesOn) && follows(draft, statement);
    return (sameAmount ? 8 : 0)
        + (sameType ? 8 : 0)
        + (sameSupplier ? 3 : 0)
        + (sameRecipient ? 4 : 0)
        + (!isOfAnother && items.isSameKind() ? 2 : 0)
        + (!isOfAnother && follows ? 1 : 0);
  }

  /** Whether the sum of a statement is that of a sale; parts told in one breath do not round. */
  private static boolean isSameAmount(SaleDraft draft, Statement statement) {
    var known = draft.amount().value();
    var amount = statement.amount().value();
    if (Goods.isOneOfSeveral(statement)
        || statement.isListed() && draft.lastOrdinal() == statement.sentence().ordinal()) {
      return known.money().value().compareTo(amount.money().value()) == 0;
    }
    return Amounts.same(known, amount)
        || draft.isSumOfHeadline() && Amounts.headlines(known, amount);
  }

  /** Whether other types than a sale has belong to it: parts of it, or what a headline left out. */
  private static boolean goesOn(SaleDraft draft, Statement statement, ItemMatch items) {
    return isNear(draft, statement) && Goods.goOn(statement)
        || isHeadline(draft, statement) && items.isSamePlainKind();
  }

  /** Whether who could be the buyer of a sale turns out to buy. */
  private static boolean isBystander(SaleDraft draft, Set<Party> recipients) {
    return draft.recipients().isEmpty()
        && draft.bystander() != null
        && recipients.contains(draft.bystander().party());
  }

  /** Whether a statement without a name of its own goes on about the sale told last. */
  private static boolean follows(SaleDraft draft, Statement statement) {
    // Fighting and talks are halted too: that a sale was must be said of it.
    return isNear(draft, statement)
        && (statement.transfers()
            || statement.awaiting() != null
            || statement.tellsAStep()
            || tellsTheCost(statement));
  }

  /** "The contract is for Norway": whom the deal that was told before is for. */
  private static boolean goesOnWithTheDeal(Statement statement) {
    var sentence = statement.sentence();
    return sentence.tokens().is(sentence.from(), "the")
        && THE_DEAL.contains(sentence.tokens().form(sentence.from() + 1));
  }

  /** "The cost of the program is put at $200 million": with no other name, that of the sale. */
  private static boolean tellsTheCost(Statement statement) {
    return statement.amount() != null
        && statement.items().isEmpty()
        && statement.parties().isEmpty()
        && statement.sentence().hasWord(COSTS);
  }

  /** "The complete deal will come close to €4 billion", of which a first sum was told before. */
  private static boolean tellsTheWhole(SaleDraft draft, Statement statement) {
    return statement.items().isEmpty()
        && !statement.names(Part.RECIPIENT)
        && isNear(draft, statement)
        && Goods.tellsTheWhole(statement)
        && GrandTotal.isPart(draft.amount().value(), statement.amount().value());
  }

  /** Whether a sale was told in a headline alone, and the sentence behind it speaks. */
  private static boolean isHeadline(SaleDraft draft, Statement statement) {
    return draft.lastOrdinal() == 0 && statement.sentence().ordinal() == 1;
  }

  private static boolean isNear(SaleDraft draft, Statement statement) {
    return statement.sentence().ordinal() - draft.lastOrdinal() <= NEAR;
  }

  /** Rockets that one country gives its friends are none of what another sells. */
  private static boolean isOfAnotherSeller(
      SaleDraft draft, Statement statement, Set<Party> suppliers) {
    return !statement.items().isEmpty()
        && !statement.names(Part.RECIPIENT)
        && statement.amount() == null
        && !draft.recipients().isEmpty()
        && areDisjoint(draft.suppliers().keySet(), suppliers)
        && Collections.disjoint(draft.recipients().keySet(), suppliers);
  }

  private static <T> boolean areDisjoint(Set<T> one, Set<T> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }
}
