package org.transmittal.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Money;

/**
 * A total over goods that were told together, and then the sum of each: "24 of these and six of
 * those, worth $3.5 billion … these account for $2.6 billion". The labelling guide, ruling 5: the
 * parts are the sales.
 */
final class TotalParts {
  /** The sum of some of the goods of a total. */
  private record OfTotal(SaleDraft total, ItemPhrase item, Statement statement) {}

  private final List<OfTotal> parts = new ArrayList<>();

  /** Keeps a statement that tells the sum of some of the goods of a sale. */
  void note(Statement statement, List<SaleDraft> drafts) {
    if (statement.amount() == null || statement.names(Part.RECIPIENT)) {
      return;
    }
    for (var total : drafts) {
      var item = isPartOf(total, statement) ? only(total, statement) : null;
      if (item != null) {
        parts.add(new OfTotal(total, item, statement));
        return;
      }
    }
  }

  private static boolean isPartOf(SaleDraft total, Statement statement) {
    return total.amount() != null
        && total.amount().value().money().high() == null
        && GrandTotal.isPart(statement.amount().value(), total.amount().value());
  }

  /** The one of several typed goods that a statement names; null if it names none or more. */
  private static @Nullable ItemPhrase only(SaleDraft total, Statement statement) {
    ItemPhrase only = null;
    var typed = total.items().stream().filter(item -> !item.designations().isEmpty()).toList();
    for (var item : typed) {
      if (statement.items().stream().anyMatch(named -> ItemTypes.sameType(item, named))) {
        if (only != null) {
          return null;
        }
        only = item;
      }
    }
    return typed.size() > 1 ? only : null;
  }

  /** The sales with the parts of a total in its place, where they add up to it. */
  List<SaleDraft> resolve(List<SaleDraft> drafts) {
    var resolved = new ArrayList<SaleDraft>();
    for (var draft : drafts) {
      var of = parts.stream().filter(part -> part.total() == draft).toList();
      if (of.size() > 1 && addUp(of, draft) && !of.stream().allMatch(p -> isASale(p, drafts))) {
        of.forEach(part -> resolved.add(draft.part(part.statement(), part.item())));
      } else {
        resolved.add(draft);
      }
    }
    return resolved;
  }

  /** Whether a part is told as a sale already, so that the total alone has to go. */
  private static boolean isASale(OfTotal part, List<SaleDraft> drafts) {
    var sum = part.statement().amount().value().money().value();
    return drafts.stream()
        .anyMatch(
            other ->
                other != part.total()
                    && other.amount() != null
                    && other.amount().value().money().value().compareTo(sum) == 0
                    && other.items().stream()
                        .anyMatch(item -> ItemTypes.sameType(item, part.item())));
  }

  private static boolean addUp(List<OfTotal> parts, SaleDraft total) {
    var sum = BigDecimal.ZERO;
    for (var part : parts) {
      sum = sum.add(part.statement().amount().value().money().value());
    }
    var money = total.amount().value().money();
    return parts.stream().map(OfTotal::item).distinct().count() == parts.size()
        && Amounts.near(new Money(sum, null, money.currency(), Bound.EXACT), money);
  }
}
