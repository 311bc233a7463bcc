package org.transmittal.report.pdf;

import java.util.List;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPTable;
import org.transmittal.report.SaleWords;
import org.transmittal.report.Words;
import org.transmittal.report.pdf.Typeface.Role;
import org.transmittal.sale.SaleGroup;
import org.transmittal.warehouse.LedgerSale;

/** The cases of one group. */
final class CaseTable {
  /** What keeps a word and the numbers of its sources in one line. */
  static final String BESIDE = "\u00A0\u00A0";

  private final Typeface type;
  private final Sources sources;

  CaseTable(Typeface type, Sources sources) {
    this.type = type;
    this.sources = sources;
  }

  /**
   * Draws the cases of one group.
   *
   * @param cases the latest reported of them
   * @param all how many there are
   */
  PdfPTable draw(SaleGroup group, List<LedgerSale> cases, int all) {
    var table =
        new Table(type, 13, 16, 28, 24.5f, 11.5f, 11)
            .named(
                group.title() + ":",
                Words.count(all, "case", "cases"),
                2,
                "What",
                " Amount",
                "Status",
                "Reported");
    cases.forEach(sale -> row(table, sale));
    if (all > cases.size()) {
      table.addAcross(
          "and %s more, reported earlier; the workbook has all."
              .formatted(Words.count(all - cases.size(), "case", "cases")),
          Role.SMALL_ITALIC);
    }
    return table.done();
  }

  private void row(Table table, LedgerSale sale) {
    var terms = sale.sale().terms();
    var amount = terms.amount();
    var reported = sale.sale().lastReported();
    table
        .add(Words.parties(terms.recipients()), Role.TABLE_BOLD)
        .add(
            terms.suppliers().isEmpty()
                ? "supplier not stated"
                : "from " + Words.parties(terms.suppliers()))
        .add(what(table, sale))
        .addRight(
            amount == null ? Words.NOT_STATED : Words.money(amount),
            amount == null ? Role.SMALL_ITALIC : Role.TABLE)
        .add(SaleWords.status(terms))
        .add(reported == null ? "undated" : Words.shortDay(reported));
  }

  private Phrase what(Table table, LedgerSale sale) {
    var terms = sale.sale().terms();
    var what = type.words(Words.cut(SaleWords.items(terms.items())) + BESIDE, Role.TABLE);
    if (terms.transmittal() != null) {
      what.add(type.unbroken("no.\u00A0" + terms.transmittal() + BESIDE, Role.SMALL));
    }
    what.add(sources.cite(sale, type));
    if (terms.awaiting() != null) {
      table.line(what, "Awaits “%s”".formatted(Words.cut(terms.awaiting())));
    }
    for (var conflict : sale.conflicts()) {
      table.line(what, "Sources differ in " + Words.cut(SaleWords.conflict(conflict)));
    }
    return what;
  }
}
