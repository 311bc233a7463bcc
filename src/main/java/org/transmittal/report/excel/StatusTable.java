package org.transmittal.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.StatusStep;
import org.transmittal.report.SaleWords;
import org.transmittal.warehouse.LedgerSale;
import org.transmittal.warehouse.SourceArticle;

/** The columns of the sheet that has one row for each step in the course of each sale. */
final class StatusTable {
  static final String NAME = "Status history";

  private StatusTable() {}

  /**
   * A step of a sale.
   *
   * @param number from 1
   * @param salesSheet the sheet with the row of the sale
   */
  record Row(LedgerSale sale, int number, StatusStep step, String salesSheet) {
    @Nullable StatusStep proof() {
      return sale.testimony().proofOf(step);
    }

    <V> @Nullable V ofSource(StatusStep teller, Function<SourceArticle, @Nullable V> part) {
      return sale.sources().stream()
          .filter(source -> source.key().equals(teller.article()))
          .findFirst()
          .map(part)
          .orElse(null);
    }
  }

  static TableSheet<Row> of() {
    return new TableSheet<>(
        NAME,
        "One row for each step in the course of each sale, with its proof.",
        2,
        SaleColumns.before(columns(), r -> r.sale().sale().key(), Row::salesSheet));
  }

  /** The steps of a sale, in their order. */
  static List<Row> rows(SaleRow sale) {
    var rows = new ArrayList<Row>();
    var told = sale.dossier().sale();
    for (var step : told.testimony().course()) {
      rows.add(new Row(told, rows.size() + 1, step, sale.sheet()));
    }
    return rows;
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.count("Step (no.)", 8, "Its place in the course, from 1.", Row::number),
        Column.prose(
            "Status",
            22,
            "The status from then on; of a sale that is halted with the stage it had got to.",
            r -> SaleWords.status(r.step())),
        new Column<>(
            "Event date",
            12,
            Column.Look.LINE,
            "The day of it; text such as 2026-01 where no whole date is told. Empty: not told.",
            r -> SaleSources.eventDate(r.step().eventDate())),
        Column.day(
            "Reported", 12, "The date of the article that says so.", r -> r.step().reported()),
        Column.text(
            "Says who",
            26,
            "The publisher of that article. Empty: unknown.",
            r -> r.ofSource(r.step(), SourceArticle::publisher)),
        Column.prose(
            "Article",
            44,
            "Its title, or its first words.",
            r -> r.ofSource(r.step(), SourceArticle::title)),
        Column.prose(
            "Proven by",
            24,
            "The official body whose words say the same, as an article names it. Empty: only"
                + " articles claim it.",
            r -> r.proof() == null ? null : r.proof().official()),
        Column.day(
            "Proof reported",
            12,
            "The date of the article with those words.",
            r -> r.proof() == null ? null : r.proof().reported()),
        Column.address(
            "Link",
            36,
            "The address of the article that says so. Empty: unknown.",
            r -> r.ofSource(r.step(), SourceArticle::url)));
  }
}
