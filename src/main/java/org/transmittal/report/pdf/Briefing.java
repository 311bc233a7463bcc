package org.transmittal.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.ExceptionConverter;
import org.transmittal.report.Coverage;
import org.transmittal.report.Digest;
import org.transmittal.report.Glossary;
import org.transmittal.report.ReportModel;
import org.transmittal.report.TotalWords;
import org.transmittal.report.Words;
import org.transmittal.sale.SaleGroup.Level;
import org.transmittal.warehouse.EntryEnd;

/**
 * The PDF briefing of a report: a page of findings and news, a page of charts and rankings, and an
 * appendix with the cases.
 */
public final class Briefing {
  private final ReportModel model;
  private final Digest digest;
  private final Paper paper;
  private final Sources sources = new Sources();

  private Briefing(ReportModel model, Paper paper) {
    this.model = model;
    digest = model.digest();
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
    } catch (RuntimeException e) {
      // What a stream fails with is wrapped by OpenPDF, in one way or in two, one inside the other.
      for (Throwable cause = e; cause != null; cause = causeOf(cause)) {
        if (cause instanceof IOException failure) {
          throw failure;
        }
      }
      throw e;
    }
  }

  private static Throwable causeOf(Throwable failure) {
    return failure instanceof ExceptionConverter wrapper
        ? wrapper.getException()
        : failure.getCause();
  }

  private void draw() {
    new FrontPage(model, paper, sources).draw();
    if (!digest.isEmpty()) {
      // Without news there is room for the largest cases below the findings.
      var hasNews = !digest.news().isEmpty();
      if (hasNews) {
        paper.newPage();
      }
      largest();
      suppliers(!hasNews);
    }
    coverage();
    if (!digest.isEmpty() || !model.quarantine().isEmpty() || !model.undated().isEmpty()) {
      new Appendix(model, paper, sources).draw();
    }
  }

  private void largest() {
    var ranked = new RankedTable(digest, paper, sources);
    var proposals = ranked.draw(Level.PROPOSALS, "Largest proposals, not sales,");
    var contracts = ranked.draw(Level.CONTRACTED, "Largest contracts");
    if (proposals.isPresent() || contracts.isPresent()) {
      paper.heading("Largest active cases");
      proposals.ifPresent(paper::table);
      contracts.ifPresent(paper::table);
    }
  }

  private void suppliers(boolean onNewPage) {
    SuppliersChart.draw(digest.totals(), paper)
        .ifPresent(
            chart -> {
              if (onNewPage) {
                paper.newPage();
              }
              paper.heading("Who sells to whom, " + digest.totals().main() + " million");
              paper.small(
                  "Active cases of the suppliers with the most, on one scale: proposals pale (%s),"
                          .formatted(TotalWords.OF_PROPOSALS)
                      + " what was contracted or delivered dark. Of a range a line goes on to its"
                      + " high end. Amounts in other currencies, in million too,"
                      + " have no bar.");
              paper.drawing(chart);
            });
  }

  private void coverage() {
    paper.heading("Method and coverage");
    paper.paragraph(sentence(Coverage.of(model.account())));
    paper.small(
        List.of("evidence", "stage", "conflict", "currency", "sums", "characters").stream()
            .map(Glossary.METHOD::get)
            .reduce((one, other) -> one + " " + other)
            .orElseThrow());
  }

  private static String sentence(Coverage coverage) {
    if (coverage.archives() == 0) {
      return "No archive was read.";
    }
    var ends =
        List.of(EntryEnd.values()).stream()
            .filter(end -> coverage.ends().get(end) > 0)
            .map(end -> Words.count(coverage.ends().get(end)) + " " + end.title())
            .toList();
    return "The run read %s of %s%s%s.%s"
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
