package org.transmittal.report.pdf;

import java.util.Set;
import org.transmittal.report.Digest;
import org.transmittal.report.ReportModel;
import org.transmittal.report.Words;
import org.transmittal.report.pdf.Typeface.Role;
import org.transmittal.sale.SaleGroup.Level;

/** The cases by group, the totals, what gave no article, and the sources. */
final class Appendix {
  private final ReportModel model;
  private final Digest digest;
  private final Paper paper;
  private final Sources sources;

  Appendix(ReportModel model, Paper paper, Sources sources) {
    this.model = model;
    digest = model.digest();
    this.paper = paper;
    this.sources = sources;
  }

  void draw() {
    paper.chapter("Appendix");
    cases("Proposals: not sales", Set.of(Level.PROPOSALS));
    cases("Contracted and delivered", Set.of(Level.CONTRACTED, Level.DELIVERED));
    cases("Stage not told", Set.of(Level.UNTOLD));
    if (!digest.isEmpty()) {
      paper.heading("Totals by recipient");
      new TotalTable(paper.type()).draw(digest.totals()).forEach(paper::table);
    }
    quarantine();
    if (!model.undated().isEmpty()) {
      paper.heading("On sales, but undated");
      paper.table(UndatedArticles.table(model.undated(), paper.type()));
    }
    if (!sources.isEmpty()) {
      paper.heading("Sources");
      paper.table(sources.table(paper.type()));
    }
  }

  private void cases(String heading, Set<Level> levels) {
    var groups = digest.latest().keySet().stream().filter(g -> levels.contains(g.level())).toList();
    if (!groups.isEmpty()) {
      paper.heading(heading);
      var table = new CaseTable(paper.type(), sources);
      groups.forEach(
          group ->
              paper.table(
                  table.draw(group, digest.latest().get(group), digest.casesOf().get(group))));
    }
  }

  private void quarantine() {
    if (model.quarantine().isEmpty()) {
      return;
    }
    paper.heading("Quarantine");
    var table =
        new Table(paper.type(), 30, 14, 30, 30)
            .header("Entry", "Reason", "Detail", "What can be done");
    for (var row : model.quarantine().stream().limit(Digest.MOST_LISTED).toList()) {
      var place =
          row.archive().equals(row.entry()) ? row.archive() : row.archive() + " ! " + row.entry();
      table
          .add(place, Role.SMALL)
          .add(Words.lower(row.reason()), Role.SMALL)
          .add(row.detail(), Role.SMALL)
          .add(row.reason().mend(), Role.SMALL);
    }
    var more = model.quarantine().size() - Digest.MOST_LISTED;
    if (more > 0) {
      table.addAcross(
          "and %s more in the workbook.".formatted(Words.count(more)), Role.SMALL_ITALIC);
    }
    paper.table(table.done());
  }
}
