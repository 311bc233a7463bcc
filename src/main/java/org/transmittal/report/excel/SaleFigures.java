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

  static List<Column<LedgerSale>> columns() {
    return List.of(
        Column.count(
            "Quantity (pieces, first item)",
            12,
            "How many of the first item; of a range the low end. Empty: not stated, never zero.",
            s -> quantity(s, Quantity::value)),
        Column.count(
            "Quantity, high end (pieces)",
            12,
            "The high end of a range; empty for every other bound.",
            s -> quantity(s, Quantity::high)),
        Column.text(
            "Quantity bound",
            10,
            "What the number is a statement of; see the bounds above.",
            s -> quantity(s, quantity -> quantity.bound().word())),
        SalesTable.terms("Designations", 22, "The types, as printed.", SaleFigures::designations),
        Column.amount(
            "Amount (full units)",
            17,
            "The total in full units of the currency; of a range the low end. Empty: not stated,"
                + " never zero.",
            s -> amount(s, Money::value)),
        Column.amount(
            "Amount, high end (full units)",
            17,
            "The high end of a range; empty for every other bound.",
            s -> amount(s, Money::high)),
        Column.text(
            "Currency",
            10,
            "ISO 4217. Empty beside an amount: the sign could mean several, and nothing settles"
                + " it.",
            s -> amount(s, Money::currency)),
        Column.text(
            "Amount bound",
            10,
            "What the amount is a statement of; see the bounds above.",
            s -> amount(s, money -> money.bound().word())),
        SalesTable.terms(
            "Amount in other currencies",
            22,
            "The same total as the sources give it in other currencies; never added.",
            t -> SalesTable.join(t.alternatives().stream().map(Words::money))),
        Column.amount(
            "Amount in US dollars",
            17,
            "What the amount was worth on the day of the event, by the rate beside it; of a range"
                + " the low end. Empty: dollars already, or no rate is known. Never added.",
            s -> dollars(s, Dollars::value)),
        Column.amount(
            "Amount in US dollars, high end",
            17,
            "The same of the high end of a range.",
            s -> dollars(s, Dollars::high)),
        Column.text(
            "Rate (US dollars a unit)",
            13,
            "US dollars for one unit of the currency, crossed through the euro.",
            s -> dollars(s, dollars -> dollars.rate().toPlainString())),
        Column.day(
            "Rate date",
            12,
            "The day of the rate: the last one up to the event, at most seven days before it.",
            s -> dollars(s, Dollars::day)));
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
