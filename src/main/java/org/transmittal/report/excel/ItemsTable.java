package org.transmittal.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.transmittal.report.Words;
import org.transmittal.sale.Designation;
import org.transmittal.sale.Item;
import org.transmittal.sale.Quantity;

/** The columns of the sheet that has one row for each item of each sale. */
final class ItemsTable {
  static final String NAME = "Items";

  private ItemsTable() {}

  /**
   * An item of a sale.
   *
   * @param number from 1
   */
  record Row(SaleRow sale, int number, Item item) {}

  static TableSheet<Row> of() {
    return new TableSheet<>(
        NAME,
        "One row for each item of each sale, with how many.",
        2,
        SaleColumns.before(columns(), r -> r.sale().key(), r -> r.sale().sheet()));
  }

  /** The items of a sale, in their order. */
  static List<Row> rows(SaleRow sale) {
    var rows = new ArrayList<Row>();
    for (var item : sale.dossier().sale().sale().terms().items()) {
      rows.add(new Row(sale, rows.size() + 1, item));
    }
    return rows;
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.count(
            "Item (no.)", 8, "Its place among the items of the sale, from 1.", Row::number),
        Column.prose("Item", 50, "What it is, in the words of the source.", r -> r.item().name()),
        Column.text(
            "Kind",
            16,
            "What kind of arms it is, in a word of our own. Empty: unknown.",
            r -> r.item().kind()),
        Column.prose(
            "Designations",
            26,
            "The types, as printed. Empty: none is printed.",
            r -> SalesTable.join(r.item().designations().stream().map(Designation::printed))),
        Column.count(
            "Quantity (pieces)",
            14,
            "How many; of a range the low end. Empty: not stated, never zero.",
            r -> quantity(r, Quantity::value)),
        Column.count(
            "Quantity, high end (pieces)",
            14,
            "The high end of a range; empty for every other bound.",
            r -> quantity(r, Quantity::high)),
        Column.text(
            "Quantity bound",
            12,
            "What the number is a statement of; see the bounds in the notes.",
            r -> quantity(r, quantity -> Words.lower(quantity.bound()))),
        Column.prose(
            "Recipient",
            22,
            "Who buys. Empty: not stated.",
            r -> SalesTable.parties(r.sale().dossier().sale().sale().terms().recipients())),
        Column.prose(
            "Group",
            21,
            "The group of the sale; proposals are not sales.",
            r -> r.sale().dossier().sale().sale().terms().group().title()),
        Column.text(
            "Status",
            14,
            "The status of the sale.",
            r -> Words.lower(r.sale().dossier().sale().sale().terms().status())));
  }

  private static <V> @Nullable V quantity(Row row, Function<Quantity, @Nullable V> part) {
    var quantity = row.item().quantity();
    return quantity == null ? null : part.apply(quantity);
  }
}
