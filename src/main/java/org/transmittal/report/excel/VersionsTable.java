package org.transmittal.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.transmittal.ledger.FieldAgreement;
import org.transmittal.report.HistoryWords;
import org.transmittal.report.Words;
import org.transmittal.warehouse.SourceArticle;

/**
 * The columns of the sheet that has one row for each version of each value that is told in more
 * than one way. A sum that no longer holds is among them as history: it contradicts nothing, and no
 * total has it.
 */
final class VersionsTable {
  static final String NAME = "Versions";

  private VersionsTable() {}

  /**
   * A version of a value.
   *
   * @param number from 0: the one that the sale shows
   */
  record Row(SaleRow sale, FieldAgreement agreement, int number) {
    FieldAgreement.Counted counted() {
      return agreement.versions().get(number);
    }

    String standing() {
      if (counted().earlier()) {
        return "earlier, holds no more";
      }
      return number == 0 ? "shown" : "stated too";
    }

    /** The publishers of those who say so, or the titles where those are unknown. */
    String tellers() {
      return SalesTable.join(
          counted().version().mentions().stream()
              .flatMap(
                  mention ->
                      sale.dossier().evidence().stream()
                          .filter(quote -> quote.mention().equals(mention))
                          .limit(1))
              .map(quote -> name(quote.article()))
              .distinct());
    }
  }

  static TableSheet<Row> of() {
    return new TableSheet<>(
        NAME,
        "One row for each version of each value that is told in more than one way.",
        2,
        SaleColumns.before(columns(), r -> r.sale().key(), r -> r.sale().sheet()));
  }

  /** The versions of the values of a sale, in their order. */
  static List<Row> rows(SaleRow sale) {
    var rows = new ArrayList<Row>();
    for (var agreement : sale.dossier().sale().testimony().agreements()) {
      for (var i = 0; agreement.hasVersions() && i < agreement.versions().size(); i++) {
        rows.add(new Row(sale, agreement, i));
      }
    }
    return rows;
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.text("Field", 12, "The value.", r -> Words.lower(r.agreement().field())),
        Column.text(
            "Agreement",
            12,
            "All agree, most (more than half of the reports state what is shown) or conflict; what"
                + " holds no more does not count.",
            r -> r.agreement().verdict().words()),
        Column.prose(
            "Stated",
            34,
            "The version.",
            r -> HistoryWords.of(r.agreement().field(), r.counted().version().value())),
        Column.prose(
            "Which",
            14,
            "Shown: the one in the row of the sale. Earlier: a source says that it was so before;"
                + " it is history and never added.",
            Row::standing),
        Column.count(
            "Reports",
            9,
            "Independent reports that tell it: copies of a story are one.",
            r -> r.counted().reports()),
        Column.prose(
            "Says who",
            40,
            "The publishers, or the titles where those are unknown.",
            Row::tellers));
  }

  private static String name(SourceArticle source) {
    return source.publisher() == null ? source.title() : source.publisher();
  }
}
