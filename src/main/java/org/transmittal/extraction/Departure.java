package org.transmittal.extraction;

import java.util.Collections;
import java.util.Set;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Party;

/**
 * Whether a statement turns from a sale to another: by a word for it, another year or number of the
 * same goods, another seller, or goods of another kind with a step of their own.
 */
record Departure(SaleDraft draft, Statement statement, ItemMatch items) {
  private static final WordSet CUSTOMERS =
      WordSet.of("customers", "countries", "nations", "operators", "armies", "navies", "users");

  boolean isToAnother(Set<Party> suppliers, boolean sameType) {
    return statement.speaksOfAnother()
        || items.countsMore()
        || EarlierDeal.is(draft, statement)
        || isOfABystander()
        || isOfManyCustomers()
        || !sameType && isOfAnotherSeller(suppliers)
        || !sameType && isOfAnotherKind();
  }

  /** "It took delivery of jets from the United States", beside frigates of Britain. */
  private boolean isOfAnotherSeller(Set<Party> suppliers) {
    var known = draft.suppliers().keySet();
    return !suppliers.isEmpty()
        && !known.isEmpty()
        && Collections.disjoint(known, suppliers)
        && Collections.disjoint(draft.recipients().keySet(), suppliers)
        && !statement.items().isEmpty()
        && !items.isSameKind()
        && tellsAStep();
  }

  /** Aircraft that are ordered are none of the submarines of a sale, if no deal holds both. */
  private boolean isOfAnotherKind() {
    return tellsAStep()
        && statement.sentence().ordinal() > 1
        && items.isOfOtherGoods()
        && !Goods.tellsMore(statement.sentence())
        && !Definite.speaksOfTheDeal(statement.sentence());
  }

  /** "It has sold 240 of them to foreign countries": all that the maker ever sold. */
  private boolean isOfManyCustomers() {
    return tellsAStep()
        && !statement.items().isEmpty()
        && statement.sentence().hasWord(CUSTOMERS)
        && !Definite.speaksOfTheDeal(statement.sentence());
  }

  /** "Bahrain, for its part, has 16 jets on order": another country stands where a buyer does. */
  private boolean isOfABystander() {
    if (draft.recipients().isEmpty()
        || statement.items().isEmpty()
        || !tellsAStep() && !statement.transfers()
        || statement.names(Part.RECIPIENT)) {
      return false;
    }
    var bystander = Bystander.of(statement);
    return bystander != null
        && !draft.recipients().containsKey(bystander.party())
        && !draft.suppliers().containsKey(bystander.party());
  }

  private boolean tellsAStep() {
    return !statement.statuses().isEmpty() || statement.amount() != null;
  }
}
