package org.transmittal.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.transmittal.sale.Money;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleGroup.Level;
import org.transmittal.warehouse.LedgerSale;

/**
 * The case with the largest amount among several of a group. Amounts of different currencies are
 * not compared: the currency is the one that most amounts of the group are stated in.
 */
record LargestCase(Total total, Sale sale, Money amount) {
  /** Finds it among totals of one group; empty if no currency has several amounts. */
  static Optional<LargestCase> of(List<Total> totals, List<LedgerSale> sales) {
    return totals.stream()
        .filter(total -> total.addends() > 1)
        .max(Comparator.comparingInt(Total::addends).thenComparing(LargestCase::sumOf))
        .flatMap(total -> largest(total, sales));
  }

  private static Optional<LargestCase> largest(Total total, List<LedgerSale> sales) {
    return sales.stream()
        .map(LedgerSale::sale)
        .filter(sale -> total.adds(sale.terms()))
        .map(sale -> new LargestCase(total, sale, Objects.requireNonNull(sale.terms().amount())))
        .max(Comparator.comparing(largest -> upperEnd(largest.amount())));
  }

  /** What it is, who buys it of whom, and the amount with its bound. */
  String sentence() {
    var terms = sale.terms();
    var suppliers = terms.suppliers().isEmpty() ? "" : " from " + Words.parties(terms.suppliers());
    return "Largest %s in %s: %s for %s%s, %s."
        .formatted(
            kind(total.group().level()),
            total.currency(),
            Words.items(terms.items()),
            Words.parties(terms.recipients()),
            suppliers,
            Words.money(amount));
  }

  private static String kind(Level level) {
    return switch (level) {
      case PROPOSALS -> "proposal";
      case CONTRACTED -> "contract";
      case DELIVERED -> "delivery";
      case UNTOLD -> "case";
    };
  }

  private static BigDecimal sumOf(Total total) {
    return Objects.requireNonNull(total.sum());
  }

  private static BigDecimal upperEnd(Money amount) {
    return Objects.requireNonNullElse(amount.high(), amount.value());
  }
}
