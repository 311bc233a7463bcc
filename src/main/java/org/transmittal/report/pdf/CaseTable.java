package org.transmittal.report.pdf;

import java.util.List;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPTable;
import org.transmittal.report.Words;
import org.transmittal.sale.SaleGroup;
import org.transmittal.warehouse.LedgerSale;

/** The cases of one group. */
final class CaseTable {
  private final Typeface type;
  private final Sources sources;

  CaseTable(Typeface type, Sources sources) {
    this.type = type;
    this.sources = sources;
  }

  /** Draws the cases of one group. */
  PdfPTable draw(SaleGroup group, List<LedgerSale> cases) {
    var table =
        new Table(type, 14, 15, 32, 21.5f, 11, 10.5f)
            .named(
                group.title() + ":",
                Words.count(cases.size(), "case", "cases"),
                2,
                "What",
                " Amount",
                "Status",
                "Reported");
    cases.forEach(sale -> row(table, sale));
    return table.done();
  }

  private void row(Table table, LedgerSale sale) {
    var terms = sale.sale().terms();
    var amount = terms.amount();
    var reported = sale.sale().lastReported();
    table
        .add(Words.parties(terms.recipients()), type.tableBold)
        .add(
            terms.suppliers().isEmpty()
                ? "supplier not stated"
                : "from " + Words.parties(terms.suppliers()))
        .add(what(table, sale))
        .addRight(
            amount == null ? Words.NOT_STATED : Words.money(amount),
            amount == null ? type.smallItalic : type.table)
        .add(Words.status(terms))
        .add(reported == null ? "undated" : Words.shortDay(reported));
  }

  private Phrase what(Table table, LedgerSale sale) {
    var terms = sale.sale().terms();
    var what = new Phrase(type.words(Words.items(terms.items()) + "  ", type.table));
    if (terms.transmittal() != null) {
      what.add(type.words("no.\u00A0" + terms.transmittal() + "  ", type.small));
    }
    what.add(type.words(sources.cite(sale), type.small));
    if (terms.awaiting() != null) {
      table.line(what, "Awaits " + terms.awaiting());
    }
    for (var conflict : sale.conflicts()) {
      table.line(what, "Sources differ in " + Words.conflict(conflict));
    }
    return what;
  }
}
