package org.transmittal.report.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfPTable;
import org.transmittal.report.Digest;
import org.transmittal.report.SaleWords;
import org.transmittal.report.Words;
import org.transmittal.report.pdf.Typeface.Role;
import org.transmittal.sale.Money;
import org.transmittal.sale.SaleGroup;
import org.transmittal.sale.SaleGroup.Course;
import org.transmittal.sale.SaleGroup.Level;
import org.transmittal.warehouse.LedgerSale;

/** The active cases of a level with the largest amounts in the main currency, ranked. */
final class RankedTable {
  private static final int MOST = 7;
  private static final float BAR = 62;

  private final Digest digest;
  private final Paper paper;
  private final Sources sources;

  RankedTable(Digest digest, Paper paper, Sources sources) {
    this.digest = digest;
    this.paper = paper;
    this.sources = sources;
  }

  /** Nothing where fewer than two cases could be ranked. */
  Optional<PdfPTable> draw(Level level, String title) {
    var main = digest.totals().main();
    var ranked =
        main == null
            ? List.<LedgerSale>of()
            : digest
                .largest()
                .getOrDefault(new SaleGroup(level, Course.ACTIVE), Map.of())
                .getOrDefault(main, List.of());
    if (ranked.size() < 2) {
      return Optional.empty();
    }
    var table =
        new Table(paper.type(), 3, 14, 16, 38, 23, 14)
            .named(title, "in " + main, 3, "What", " Amount", "");
    var largest = upper(ranked.getFirst());
    for (var i = 0; i < Math.min(MOST, ranked.size()); i++) {
      row(table, i + 1, ranked.get(i), level, largest);
    }
    return Optional.of(table.done());
  }

  private void row(Table table, int rank, LedgerSale sale, Level level, BigDecimal largest) {
    var terms = sale.sale().terms();
    var what =
        paper
            .type()
            .words(Words.cut(SaleWords.brief(terms.items())) + CaseTable.BESIDE, Role.TABLE);
    what.add(sources.cite(sale, paper.type()));
    table
        .add(Words.count(rank), Role.SMALL)
        .add(Words.parties(terms.recipients()), Role.TABLE_BOLD)
        .add(
            terms.suppliers().isEmpty()
                ? "supplier not stated"
                : "from " + Words.parties(terms.suppliers()))
        .add(what)
        .addRight(Words.money(Objects.requireNonNull(terms.amount())), Role.TABLE)
        .add(bar(sale, level, largest));
  }

  private Image bar(LedgerSale sale, Level level, BigDecimal largest) {
    var amount = Objects.requireNonNull(sale.sale().terms().amount());
    var canvas = paper.canvas(BAR + 1, 8);
    canvas.bar(
        level, 0.5f, 1.5f, length(amount.value(), largest), length(upper(sale), largest), 6.5f);
    return canvas.done();
  }

  private static float length(BigDecimal amount, BigDecimal largest) {
    var part = amount.divide(largest.max(BigDecimal.ONE), 6, RoundingMode.HALF_UP);
    return Math.max(1f, BAR * part.floatValue());
  }

  private static BigDecimal upper(LedgerSale sale) {
    Money amount = Objects.requireNonNull(sale.sale().terms().amount());
    return Objects.requireNonNullElse(amount.high(), amount.value());
  }
}
