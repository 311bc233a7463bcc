package org.transmittal.extraction;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.transmittal.normalization.Amount;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.Money;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleTerms;
import org.transmittal.sale.Standing;

/** Writes down the terms of a draft, and for each the words that tell it. */
final class TermsWriter {
  private TermsWriter() {}

  /**
   * The terms.
   *
   * @param evidence takes in the words
   */
  static SaleTerms terms(
      SaleDraft draft,
      Collection<Party> suppliers,
      Collection<Party> recipients,
      List<Evidence> evidence) {
    Money amount = null;
    List<Money> alternatives = List.of();
    if (draft.amount() != null && !draft.parties().isShared()) {
      amount = settled(draft.amount().value(), recipients, suppliers);
      alternatives = draft.amount().value().alternatives();
      evidence.add(draft.amount().words().of(SaleField.AMOUNT));
    }
    var items = items(draft);
    for (var i = 0; i < items.size(); i++) {
      var item = items.get(i);
      evidence.add(item.name().of(SaleField.ITEM, i));
      if (item.quantity() != null) {
        evidence.add(item.quantity().of(SaleField.QUANTITY, i));
      }
      for (var words : item.designations()) {
        evidence.add(words.of(SaleField.DESIGNATION, i));
      }
    }
    var stage = draft.course().stage();
    if (stage != null) {
      evidence.add(stage.words().of(SaleField.STAGE));
    }
    var standing = draft.course().standing();
    if (standing != null) {
      evidence.add(standing.words().of(SaleField.STANDING));
    }
    var awaiting = draft.course().awaiting();
    if (awaiting != null) {
      evidence.add(awaiting.of(SaleField.AWAITING));
    }
    var date = draft.course().date();
    if (date != null) {
      evidence.add(date.words().of(SaleField.EVENT_DATE));
    }
    var number = draft.print().transmittal();
    if (number != null) {
      evidence.add(number.words().of(SaleField.TRANSMITTAL));
    }
    return new SaleTerms(
        new TreeSet<>(suppliers),
        new TreeSet<>(recipients),
        amount,
        alternatives,
        items.stream().map(ItemPhrase::item).toList(),
        stage == null ? null : stage.value(),
        standing == null ? Standing.ACTIVE : standing.value(),
        awaiting == null ? null : awaiting.oneLine(),
        date == null ? null : date.value(),
        number == null ? null : number.value());
  }

  /** What is sold; of what its own forces share in, it is not told how many a buyer gets. */
  private static List<ItemPhrase> items(SaleDraft draft) {
    return draft.parties().isShared()
        ? draft.told().stream().map(ItemPhrase::uncounted).toList()
        : draft.told();
  }

  /**
   * A sign of several currencies means the one of a party: ¥ in a sale to Japan is the yen. The
   * buyer pays, so that crowns between Stockholm and Prague are Prague's.
   */
  private static Money settled(
      Amount amount, Collection<Party> recipients, Collection<Party> suppliers) {
    var money = amount.money();
    if (money.currency() != null) {
      return money;
    }
    var fitting = fitting(amount, recipients);
    fitting = fitting.isEmpty() ? fitting(amount, suppliers) : fitting;
    return fitting.size() == 1
        ? new Money(money.value(), money.high(), fitting.getFirst(), money.bound())
        : money;
  }

  private static List<String> fitting(Amount amount, Collection<Party> parties) {
    return amount.candidates().stream()
        .filter(code -> parties.stream().anyMatch(party -> code.startsWith(party.code())))
        .toList();
  }
}
