package org.transmittal.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.transmittal.sale.Item;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleTerms;

/**
 * What people decided on the values of one sale. Where a value was called right, nothing else that
 * is stated of its field counts; a value that was called wrong does not count, whoever states it.
 * Of decisions that contradict each other, since their sales turned out to be one, what is right
 * goes before what is wrong, and the latest told before the others.
 */
final class Rulings {
  private final Map<SaleField, Set<String>> right = new EnumMap<>(SaleField.class);
  private final Map<SaleField, Set<String>> wrong = new EnumMap<>(SaleField.class);

  /**
   * The rulings on the sale of some mentions.
   *
   * @param decisions those on the mentions; one on what nobody states is none
   */
  Rulings(List<SaleMention> mentions, Collection<Decision> decisions) {
    for (var decision : decisions) {
      if (decision.question() instanceof Question.RightValue(var mention, var field, var value)
          && isStated(field, value, mentions)) {
        var side = decision.answer() == Answer.RIGHT ? right : wrong;
        side.computeIfAbsent(field, f -> new HashSet<>()).add(value);
      }
    }
  }

  static boolean isStated(SaleField field, String value, List<SaleMention> mentions) {
    return mentions.stream().anyMatch(m -> value.equals(FieldText.of(field, m.terms())));
  }

  /** Mentions with what counts of their terms. */
  List<SaleMention> on(List<SaleMention> mentions) {
    return right.isEmpty() && wrong.isEmpty() ? mentions : mentions.stream().map(this::on).toList();
  }

  private SaleMention on(SaleMention mention) {
    return new SaleMention(
        mention.key(),
        mention.article(),
        mention.articleDate(),
        mention.rules(),
        mention.role(),
        on(mention.terms()),
        mention.value(),
        mention.restated(),
        mention.cited(),
        mention.evidence());
  }

  private SaleTerms on(SaleTerms terms) {
    var amount = counts(SaleField.AMOUNT, terms);
    return new SaleTerms(
        counts(SaleField.SUPPLIER, terms) ? terms.suppliers() : new TreeSet<>(),
        counts(SaleField.RECIPIENT, terms) ? terms.recipients() : new TreeSet<>(),
        amount ? terms.amount() : null,
        amount ? terms.alternatives() : List.of(),
        counts(SaleField.QUANTITY, terms) ? terms.items() : items(terms),
        terms.stage(),
        terms.standing(),
        terms.awaiting(),
        terms.eventDate(),
        terms.transmittal());
  }

  private boolean counts(SaleField field, SaleTerms terms) {
    var value = FieldText.of(field, terms);
    if (right.containsKey(field)) {
      return value != null && right.get(field).contains(value);
    }
    return value == null || !wrong.getOrDefault(field, Set.of()).contains(value);
  }

  /** A list with another number than the right one is not shown; a wrong number is left out. */
  private List<Item> items(SaleTerms terms) {
    if (right.containsKey(SaleField.QUANTITY)) {
      return List.of();
    }
    var items = new ArrayList<>(terms.items());
    for (var i = 0; i < items.size(); i++) {
      var item = items.get(i);
      if (item.quantity() != null) {
        items.set(i, new Item(item.name(), item.kind(), null, item.designations()));
        break;
      }
    }
    return items;
  }
}
