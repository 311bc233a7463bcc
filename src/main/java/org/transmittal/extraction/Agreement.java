package org.transmittal.extraction;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/** How much a statement agrees with a sale. */
final class Agreement {
  /** How many sentences on "the deal" can still mean the sale told last. */
  static final int NEAR = 3;

  /** How far the entries of a list stand apart, with their numbers. */
  private static final int NEXT = 2;

  private static final WordSet COSTS =
      WordSet.of("cost", "value", "valued", "worth", "price", "bill");

  /** The kind of the words for spares, training and support. */
  private static final String SERVICE = "service";

  private static final WordSet IT = WordSet.of("it", "this");

  private static final WordSet THESE = WordSet.of("the", "these", "those", "all");

  private static final WordSet PAYS = WordSet.of("pay", "pays");

  private Agreement() {}

  /** How much a statement agrees with a sale; 0 if it cannot be of it. */
  static int of(SaleDraft draft, Statement statement, Set<Party> buyers, Set<Party> suppliers) {
    var recipients = buyers;
    if (statement.statuses().isEmpty() && !areDisjoint(buyers, draft.suppliers().keySet())) {
      // Ships "built for the Italian navy" that Italy sells are not sold to it.
      recipients = new TreeSet<>(buyers);
      recipients.removeAll(draft.suppliers().keySet());
    }
    var amount = statement.amount();
    var known = draft.amount();
    var sameAmount = amount != null && known != null && isSameAmount(draft, statement);
    if (areDisjoint(draft.recipients().keySet(), recipients)
        && !(sameAmount && Definite.isAboutTheDeal(statement.sentence()))) {
      return 0;
    }
    if (amount != null
        && known != null
        && !sameAmount
        && !tellsTheWhole(draft, statement)
        && !putsRight(draft, statement)) {
      return 0;
    }
    var items = new ItemMatch(draft, statement);
    var sameType = items.isSameType();
    if (!sameAmount && !sameType && items.countsAnother()) {
      return 0;
    }
    var otherType = !sameType && items.areTyped();
    var goesOn = otherType && goesOn(draft, statement, items);
    if (otherType && !sameAmount && !goesOn && (amount != null || !Goods.listsParts(statement))) {
      return 0;
    }
    if (!sameAmount && new Departure(draft, statement, items).isToAnother(suppliers, sameType)) {
      return 0;
    }
    var isOfAnother = isOfAnotherSeller(draft, statement, suppliers);
    var sameRecipient =
        !Collections.disjoint(draft.recipients().keySet(), recipients)
            || isBystander(draft, recipients);
    var sameSupplier =
        sameRecipient && !Collections.disjoint(draft.suppliers().keySet(), suppliers);
    var isOpen =
        recipients.isEmpty()
            || draft.recipients().isEmpty() && Definite.isAboutTheDeal(statement.sentence());
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
        || statement.isListed() && statement.sentence().ordinal() - draft.lastOrdinal() <= NEXT) {
      return known.money().value().compareTo(amount.money().value()) == 0;
    }
    return Amounts.same(known, amount)
        || draft.sum().isOfHeadline() && Amounts.headlines(known, amount);
  }

  /** Whether other types than a sale has belong to it: parts of it, or what a headline left out. */
  private static boolean goesOn(SaleDraft draft, Statement statement, ItemMatch items) {
    return isNear(draft, statement) && (Goods.goOn(statement) || isAskedFor(draft, statement))
        || isThePackage(draft, statement)
        || isHeadline(draft, statement) && (items.isSamePlainKind() || items.areCodesOfNames());
  }

  /** "Egypt had requested four radars", behind a sale to Egypt that was cleared. */
  private static boolean isAskedFor(SaleDraft draft, Statement statement) {
    var status = draft.course().status();
    return (status == Status.APPROVED || status == Status.NOTIFIED)
        && statement.amount() == null
        && statement.tells(Status.REQUESTED)
        && draft.recipients().keySet().equals(statement.parties(Part.RECIPIENT));
  }

  /** "The package, which takes in missiles, would be worth $3 billion": all that it holds. */
  private static boolean isThePackage(SaleDraft draft, Statement statement) {
    return draft.amount() == null
        && statement.amount() != null
        && !statement.names(Part.RECIPIENT)
        && isNear(draft, statement)
        && Definite.isAboutTheDeal(statement.sentence());
  }

  /** Whether who could be the buyer of a sale turns out to buy. */
  private static boolean isBystander(SaleDraft draft, Set<Party> recipients) {
    return draft.recipients().isEmpty()
        && draft.parties().bystander() != null
        && recipients.contains(draft.parties().bystander().party());
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

  /** "The cost of the program is put at $200 million": with no other name, that of the sale. */
  private static boolean tellsTheCost(Statement statement) {
    return statement.amount() != null
        && statement.items().stream()
            .allMatch(item -> item.kind().equals(SERVICE) || areThese(statement.sentence(), item))
        && statement.parties().isEmpty()
        && (statement.sentence().hasWord(COSTS) || statement.sentence().hasWord(PAYS));
  }

  /** "The additional aircraft will cost 1.67 billion euros": those that were told before. */
  private static boolean areThese(Sentence sentence, ItemPhrase item) {
    return item.designations().isEmpty()
        && item.quantity() == null
        && item.from() - sentence.from() <= 2
        && THESE.has(sentence.tokens(), sentence.from());
  }

  /** Ruling 11: "It is worth 9 billion dirhams", below a headline of another sum. */
  static boolean putsRight(SaleDraft draft, Statement statement) {
    return draft.sum().isOfHeadline()
        && statement.sentence().ordinal() > 0
        && statement.items().isEmpty()
        && isNear(draft, statement)
        && tellsTheCost(statement)
        && IT.has(statement.sentence().tokens(), statement.sentence().from());
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
  static boolean isHeadline(SaleDraft draft, Statement statement) {
    return draft.lastOrdinal() == 0 && statement.sentence().ordinal() == 1;
  }

  private static boolean isNear(SaleDraft draft, Statement statement) {
    return statement.sentence().ordinal() - draft.lastOrdinal() <= NEAR;
  }

  /** Rockets that one country gives its friends are none of what another sells. */
  static boolean isOfAnotherSeller(SaleDraft draft, Statement statement, Set<Party> suppliers) {
    return !statement.items().isEmpty()
        && !statement.names(Part.RECIPIENT)
        && statement.amount() == null
        && !draft.recipients().isEmpty()
        && areDisjoint(draft.suppliers().keySet(), suppliers)
        && Collections.disjoint(draft.recipients().keySet(), suppliers);
  }

  static <T> boolean areDisjoint(Set<T> one, Set<T> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }
}
