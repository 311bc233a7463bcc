package org.transmittal.report.excel;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.transmittal.report.Words;
import org.transmittal.sale.Designation;
import org.transmittal.sale.Dollars;
import org.transmittal.sale.Item;
import org.transmittal.sale.Money;
import org.transmittal.sale.Quantity;
import org.transmittal.sale.SaleTerms;
import org.transmittal.warehouse.LedgerSale;

/** The columns on how many of what are sold, and for how much. */
final class SaleFigures {
  private SaleFigures() {}

  static List<Column<LedgerSale>> amounts() {
    return List.of(
        Column.amount(
            "Amount (full units)",
            22,
            "The total in full units of the currency; of a range the low end. Empty: not stated,"
                + " never zero.",
            s -> amount(s, Money::value),
            SaleFigures::currency),
        Column.amount(
            "Amount, high end (full units)",
            22,
            "The high end of a range; empty for every other bound.",
            s -> amount(s, Money::high),
            SaleFigures::currency),
        Column.text(
            "Currency",
            11,
            "ISO 4217. Empty beside an amount: the sign could mean several, and nothing settles"
                + " it.",
            SaleFigures::currency),
        Column.text(
            "Amount bound",
            11,
            "What the amount is a statement of; see the bounds in the notes.",
            s -> amount(s, money -> Words.lower(money.bound()))));
  }

  static List<Column<LedgerSale>> quantities() {
    return List.of(
        Column.count(
            "Quantity (pieces, first item)",
            14,
            "How many of the first item; of a range the low end. Empty: not stated, never zero.",
            s -> quantity(s, Quantity::value)),
        Column.count(
            "Quantity, high end (pieces)",
            14,
            "The high end of a range; empty for every other bound.",
            s -> quantity(s, Quantity::high)),
        Column.text(
            "Quantity bound",
            11,
            "What the number is a statement of; see the bounds in the notes.",
            s -> quantity(s, quantity -> Words.lower(quantity.bound()))),
        SalesTable.terms("Designations", 22, "The types, as printed.", SaleFigures::designations));
  }

  static List<Column<LedgerSale>> dollars() {
    return List.of(
        SalesTable.terms(
            "Amount in other currencies",
            24,
            "The same total as the sources give it in other currencies; never added.",
            t -> SalesTable.join(t.alternatives().stream().map(Words::money))),
        Column.amount(
            "Worth in US dollars",
            20,
            "What the amount was worth on the day of the event, by the rate beside it; of a range"
                + " the low end. Empty: dollars already, or no rate is known. Never added.",
            s -> dollars(s, Dollars::value),
            s -> "USD"),
        Column.amount(
            "Worth in US dollars, high end",
            20,
            "The same of the high end of a range.",
            s -> dollars(s, Dollars::high),
            s -> "USD"),
        Column.text(
            "Rate (US dollars a unit)",
            14,
            "US dollars for one unit of the currency, crossed through the euro.",
            s -> dollars(s, dollars -> dollars.rate().toPlainString())),
        Column.day(
            "Rate date",
            12,
            "The day of the rate: the last one up to the event, at most seven days before it.",
            s -> dollars(s, Dollars::day)));
  }

  private static @Nullable String currency(LedgerSale sale) {
    return amount(sale, Money::currency);
  }

  private static <V> @Nullable V dollars(LedgerSale sale, Function<Dollars, @Nullable V> part) {
    return sale.dollars() == null ? null : part.apply(sale.dollars());
  }

  private static <V> @Nullable V quantity(LedgerSale sale, Function<Quantity, @Nullable V> part) {
    return sale.sale().terms().items().stream()
        .limit(1)
        .map(Item::quantity)
        .filter(Objects::nonNull)
        .map(part)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static <V> @Nullable V amount(LedgerSale sale, Function<Money, @Nullable V> part) {
    var amount = sale.sale().terms().amount();
    return amount == null ? null : part.apply(amount);
  }

  private static String designations(SaleTerms terms) {
    return SalesTable.join(
        terms.items().stream()
            .flatMap(item -> item.designations().stream())
            .map(Designation::printed)
            .distinct());
  }
}
