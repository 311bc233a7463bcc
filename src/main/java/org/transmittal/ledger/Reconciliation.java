package org.transmittal.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.transmittal.sale.Join;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleMention;

/**
 * The sales that a set of mentions tells.
 *
 * @param sales by key
 * @param likely pairs of mentions of different sales that look like one, for a person to decide
 * @param outcomes what came of each decision
 */
public record Reconciliation(List<Sale> sales, List<Join> likely, Map<Decision, Outcome> outcomes) {
  public Reconciliation {
    sales = List.copyOf(sales);
    likely = List.copyOf(likely);
    outcomes = Map.copyOf(outcomes);
  }

  /** Reconciles mentions on which nobody has decided anything. */
  public static Reconciliation of(Collection<SaleMention> mentions) {
    return of(mentions, List.of());
  }

  /**
   * Reconciles mentions. The order of neither matters.
   *
   * @param decisions what people decided; one on a mention that is not there waits for it
   */
  public static Reconciliation of(
      Collection<SaleMention> mentions, Collection<Decision> decisions) {
    var told = mentions.stream().map(Told::of).sorted(Told.IN_ORDER).toList();
    var grouping = new Grouping(told, decisions);
    var byMention =
        decisions.stream()
            .collect(Collectors.groupingBy(decision -> decision.question().mention()));
    var holders = new HashMap<String, Made>();
    var sales =
        grouping.clusters().stream()
            .map(cluster -> Made.of(cluster, byMention, holders).sale())
            .sorted(Comparator.comparing(Sale::key))
            .toList();
    var outcomes =
        decisions.stream()
            .distinct()
            .collect(Collectors.toMap(decision -> decision, one -> outcome(one, holders)));
    return new Reconciliation(sales, grouping.likely(), outcomes);
  }

  /** A sale with the mentions that it was made of. */
  private record Made(Sale sale, List<SaleMention> mentions) {
    static Made of(
        Cluster cluster, Map<String, List<Decision>> decisions, Map<String, Made> holders) {
      var mentions = cluster.mentions();
      var own =
          decisions.isEmpty()
              ? List.<Decision>of()
              : mentions.stream()
                  .flatMap(m -> decisions.getOrDefault(m.key(), List.of()).stream())
                  .toList();
      var made = new Made(SaleMaker.make(mentions, cluster.joins(), own), mentions);
      mentions.forEach(mention -> holders.put(mention.key(), made));
      return made;
    }
  }

  private static Outcome outcome(Decision decision, Map<String, Made> holders) {
    var holder = holders.get(decision.question().mention());
    if (holder == null) {
      return Outcome.NO_MENTION;
    }
    return switch (decision.question()) {
      case Question.OneSale(var mention, var other) -> {
        if (!holders.containsKey(other)) {
          yield Outcome.NO_MENTION;
        }
        var isOne = holder == holders.get(other);
        yield inEffect(isOne == (decision.answer() == Answer.ONE_SALE));
      }
      case Question.RightValue(var mention, var field, var value) -> {
        if (!Rulings.isStated(field, value, holder.mentions())) {
          yield Outcome.NOT_STATED;
        }
        var isShown = value.equals(FieldText.of(field, holder.sale().terms()));
        yield inEffect(isShown == (decision.answer() == Answer.RIGHT));
      }
    };
  }

  private static Outcome inEffect(boolean is) {
    return is ? Outcome.IN_EFFECT : Outcome.OVERRULED;
  }
}
