package org.transmittal.report.excel;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.transmittal.report.News;
import org.transmittal.report.SaleWords;
import org.transmittal.report.Words;
import org.transmittal.sale.SaleTerms;
import org.transmittal.warehouse.SourceArticle;

/** The columns of the sheet that has one row for each thing that the baseline did not tell. */
final class ChangesTable {
  static final String NAME = "Changes";

  private ChangesTable() {}

  /**
   * A change about to be written.
   *
   * @param salesSheet the sheet with the row of the sale
   */
  record Row(News news, String salesSheet) {
    @Nullable SourceArticle teller() {
      var revision = news.revision();
      var sale = news.sale();
      if (sale == null) {
        return null;
      }
      return revision == null
          ? sale.sources().getFirst()
          : sale.sources().stream()
              .filter(source -> source.key().equals(revision.article()))
              .findFirst()
              .orElse(null);
    }

    <V> @Nullable V ofTeller(Function<SourceArticle, @Nullable V> part) {
      var teller = teller();
      return teller == null ? null : part.apply(teller);
    }
  }

  static TableSheet<Row> of() {
    return new TableSheet<>(
        NAME,
        "What is new since the report that this one is compared with: one row for each change.",
        3,
        columns());
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.key("Sale", "The key of the sale.", r -> r.news().key()),
        Column.jump(
            "To the sale",
            14,
            "Leads to the row of the sale. Empty: the ledger holds it no more.",
            Row::salesSheet,
            r -> r.news().sale() == null ? null : "to sale"),
        Column.text(
            "Change",
            22,
            "New, raised, amended and so on; the notes tell what each means.",
            r -> r.news().kind().words()),
        terms(
            "Recipient",
            20,
            "Who buys. Empty: not stated.",
            t -> SalesTable.parties(t.recipients())),
        terms(
            "Supplier",
            20,
            "Who sells. Empty: not stated.",
            t -> SalesTable.parties(t.suppliers())),
        terms("Items", 40, "What is sold.", t -> SaleWords.items(t.items())),
        Column.text(
            "Field",
            13,
            "The value that changed. Empty: the sale as a whole.",
            r -> r.news().field()),
        Column.prose(
            "Before",
            30,
            "What the earlier report said; of sales that were joined the key of the other. Empty:"
                + " nothing.",
            r -> r.news().before()),
        Column.prose(
            "Now", 30, "What the ledger says. Empty: nothing any more.", r -> r.news().after()),
        terms(
            "Amount",
            26,
            "The amount as it stands, with its bound.",
            t -> t.amount() == null ? null : Words.money(t.amount())),
        terms("Status", 18, "The status as it stands.", SaleWords::status),
        Column.prose(
            "Article",
            40,
            "The article that brought the change; of a new sale the earliest. Empty: no article"
                + " did.",
            r -> r.ofTeller(SourceArticle::title)),
        Column.day(
            "Date",
            12,
            "The article's own date. Empty: unknown.",
            r -> r.ofTeller(SourceArticle::published)),
        Column.address(
            "Link",
            36,
            "The article's address. Empty: unknown.",
            r -> r.ofTeller(SourceArticle::url)));
  }

  private static Column<Row> terms(
      String header, int width, String meaning, Function<SaleTerms, @Nullable String> value) {
    return Column.prose(
        header,
        width,
        meaning,
        r ->
            r.news().sale() == null
                ? null
                : value.apply(Objects.requireNonNull(r.news().sale()).sale().terms()));
  }
}
