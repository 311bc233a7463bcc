package org.transmittal.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleGroup.Level;

/**
 * The case with the largest amount among several of a group. Amounts of different currencies are
 * not compared: the currency is the one that most amounts of the group are stated in.
 */
record LargestCase(Total total, Sale sale) {
  /** Finds it among totals of one group; empty if no currency has several amounts. */
  static Optional<LargestCase> of(List<Total> totals, Digest digest) {
    return totals.stream()
        .filter(total -> total.addends() > 1)
        .max(Comparator.comparingInt(Total::addends).thenComparing(t -> t.sum()))
        .map(
            total ->
                new LargestCase(
                    total,
                    digest.largest().get(total.group()).get(total.currency()).getFirst().sale()));
  }

  /** What it is, who buys it of whom, and the amount with its bound. */
  String sentence() {
    var terms = sale.terms();
    var suppliers = terms.suppliers().isEmpty() ? "" : " from " + Words.inProse(terms.suppliers());
    return "Largest %s in %s: %s for %s%s, %s."
        .formatted(
            kind(total.group().level()),
            total.currency(),
            Words.cut(SaleWords.items(terms.items())),
            Words.inProse(terms.recipients()),
            suppliers,
            Words.money(Objects.requireNonNull(terms.amount())));
  }

  private static String kind(Level level) {
    return switch (level) {
      case PROPOSALS -> "proposal";
      case CONTRACTED -> "contract";
      case DELIVERED -> "delivery";
      case UNTOLD -> "case";
    };
  }
}
