package org.transmittal.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openpdf.text.ExceptionConverter;
import org.transmittal.report.Coverage;
import org.transmittal.report.Findings;
import org.transmittal.report.Glossary;
import org.transmittal.report.ReportModel;
import org.transmittal.report.Totals;
import org.transmittal.report.Words;
import org.transmittal.sale.SaleGroup.Level;
import org.transmittal.warehouse.EntryEnd;

/** The PDF briefing of a report. */
public final class Briefing {
  private final ReportModel model;
  private final Paper paper;
  private final Sources sources = new Sources();

  private Briefing(ReportModel model, Paper paper) {
    this.model = model;
    this.paper = paper;
  }

  /**
   * Writes a model as a PDF file. The same model gives the same bytes.
   *
   * @param out left open
   * @throws IOException if it cannot be written
   */
  public static void write(ReportModel model, OutputStream out) throws IOException {
    try (var paper = new Paper(model, out)) {
      new Briefing(model, paper).draw();
    } catch (ExceptionConverter e) {
      // What a stream fails with is wrapped by OpenPDF, and is not called the cause.
      if (e.getException() instanceof IOException failure) {
        throw failure;
      }
      throw e;
    }
  }

  private void draw() {
    paper.title(
        "Arms sales briefing",
        "%s, drawn from %s"
            .formatted(Words.day(model.runDate()), Words.window(model.from(), model.to())));
    paper.heading("Findings");
    Findings.of(model).forEach(paper::bullet);
    paper.note(Glossary.NOT_A_SALE, Glossary.CAVEAT);
    cases("Proposals: not sales", Set.of(Level.PROPOSALS));
    cases("Contracted and delivered", Set.of(Level.CONTRACTED, Level.DELIVERED));
    cases("Stage not told", Set.of(Level.UNTOLD));
    if (!model.sales().isEmpty()) {
      paper.heading("Totals by recipient");
      new TotalTable(paper.type()).draw(Totals.of(model.sales())).forEach(paper::table);
    }
    coverage();
    if (!model.sales().isEmpty()) {
      paper.heading("Sources");
      paper.table(sources.table(paper.type()));
    }
    paper.legend();
  }

  private void cases(String heading, Set<Level> levels) {
    var groups =
        model.sales().stream()
            .filter(sale -> levels.contains(sale.sale().terms().group().level()))
            .collect(
                Collectors.groupingBy(
                    sale -> sale.sale().terms().group(), TreeMap::new, Collectors.toList()));
    if (!groups.isEmpty()) {
      paper.heading(heading);
      var table = new CaseTable(paper.type(), sources);
      groups.forEach((group, cases) -> paper.table(table.draw(group, cases)));
    }
  }

  private void coverage() {
    paper.heading("What was read");
    paper.paragraph(sentence(Coverage.of(model.account())));
    if (!model.quarantine().isEmpty()) {
      var table =
          new Table(paper.type(), 30, 14, 30, 30)
              .header("Quarantined", "Reason", "Detail", "What can be done");
      var font = paper.type().small;
      for (var row : model.quarantine()) {
        var place =
            row.archive().equals(row.entry()) ? row.archive() : row.archive() + " ! " + row.entry();
        table
            .add(place, font)
            .add(Words.lower(row.reason()), font)
            .add(row.detail(), font)
            .add(row.reason().mend(), font);
      }
      paper.table(table.done());
    }
    if (!model.undated().isEmpty()) {
      paper.table(UndatedArticles.table(model.undated(), paper.type()));
    }
  }

  private static String sentence(Coverage coverage) {
    var ends =
        List.of(EntryEnd.values()).stream()
            .filter(end -> coverage.ends().get(end) > 0)
            .map(end -> Words.count(coverage.ends().get(end)) + " " + end.title())
            .toList();
    return "%s of %s%s%s.%s"
        .formatted(
            Words.count(coverage.entries(), "entry", "entries"),
            Words.count(coverage.archives(), "archive", "archives"),
            ends.isEmpty() ? "" : ": ",
            Words.enumerate(ends),
            coverage.balances()
                ? " Every entry has exactly one end."
                : " The account does not balance: some entries have no end or more than one.");
  }
}
