package org.transmittal.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleMention;

/**
 * Makes the sales that a set of mentions tells. Precision comes before recall: two mentions are one
 * sale only if they print the same transmittal number, or if parties, designations and figures are
 * all told and all equal. Country and weapon alone never identify.
 */
public final class Reconciliation {
  private Reconciliation() {}

  /** The sales, by key; the order of the mentions does not matter. */
  public static List<Sale> of(Collection<SaleMention> mentions) {
    var ordered = new ArrayList<>(mentions);
    ordered.sort(MentionOrder.EARLIEST_FIRST);
    return groups(ordered).stream()
        .map(SaleMaker::make)
        .sorted(Comparator.comparing(Sale::key))
        .toList();
  }

  /**
   * Those with a number are grouped by it. The rest are grouped by what they state, and join the
   * numbered group that states the same if there is exactly one; of several no one can tell which.
   */
  private static List<List<SaleMention>> groups(List<SaleMention> ordered) {
    var byNumber = new TreeMap<String, List<SaleMention>>();
    var byStatement = new TreeMap<String, List<SaleMention>>();
    var alone = new ArrayList<List<SaleMention>>();
    for (var mention : ordered) {
      var number = mention.terms().transmittal();
      var statement = SaleIdentity.statement(mention);
      if (number != null) {
        byNumber.computeIfAbsent(number.text(), n -> new ArrayList<>()).add(mention);
      } else if (statement.isPresent()) {
        byStatement.computeIfAbsent(statement.get(), s -> new ArrayList<>()).add(mention);
      } else {
        alone.add(List.of(mention));
      }
    }
    var numberOf = numbersByStatement(byNumber);
    var groups = new ArrayList<>(alone);
    byStatement.forEach(
        (statement, group) -> {
          var numbers = numberOf.getOrDefault(statement, List.of());
          if (numbers.size() == 1) {
            byNumber.get(numbers.getFirst()).addAll(group);
          } else {
            groups.add(group);
          }
        });
    groups.addAll(byNumber.values());
    return groups;
  }

  private static Map<String, List<String>> numbersByStatement(
      Map<String, List<SaleMention>> byNumber) {
    var numbers = new HashMap<String, List<String>>();
    byNumber.forEach(
        (number, group) ->
            group.stream()
                .flatMap(mention -> SaleIdentity.statement(mention).stream())
                .distinct()
                .forEach(s -> numbers.computeIfAbsent(s, x -> new ArrayList<>()).add(number)));
    return numbers;
  }
}
