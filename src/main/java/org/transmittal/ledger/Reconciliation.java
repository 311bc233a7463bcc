package org.transmittal.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.transmittal.sale.Join;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleMention;

/**
 * The sales that a set of mentions tells.
 *
 * @param sales by key
 * @param likely pairs of mentions of different sales that look like one, for a person to decide
 */
public record Reconciliation(List<Sale> sales, List<Join> likely) {
  public Reconciliation {
    sales = List.copyOf(sales);
    likely = List.copyOf(likely);
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
    var sales =
        grouping.clusters().stream()
            .map(cluster -> SaleMaker.make(cluster.mentions(), cluster.joins()))
            .sorted(Comparator.comparing(Sale::key))
            .toList();
    return new Reconciliation(sales, grouping.likely());
  }
}
