package org.transmittal.report.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.transmittal.report.Digest;
import org.transmittal.report.Findings;
import org.transmittal.report.Glossary;
import org.transmittal.report.ReportModel;
import org.transmittal.report.Words;
import org.transmittal.sale.SaleGroup;
import org.transmittal.sale.SaleGroup.Course;
import org.transmittal.sale.SaleGroup.Level;

/** The first page: what the night comes to, and what it changed. */
final class FrontPage {
  private static final float STAGES = 190;

  private final ReportModel model;
  private final Digest digest;
  private final Paper paper;
  private final Sources sources;

  FrontPage(ReportModel model, Paper paper, Sources sources) {
    this.model = model;
    digest = model.digest();
    this.paper = paper;
    this.sources = sources;
  }

  void draw() {
    paper.title(
        "Arms sales briefing",
        "%s, drawn from %s"
            .formatted(Words.day(model.runDate()), Words.window(model.from(), model.to())));
    paper.note(Glossary.NOT_A_SALE, Glossary.CAVEAT);
    if (!digest.isEmpty()) {
      paper.figures(headline());
    }
    paper.heading("Findings");
    var findings = paper.bullets(Findings.of(model));
    if (digest.isEmpty()) {
      paper.table(findings);
    } else {
      var words = paper.width() - STAGES;
      var grid = new Table(paper.type(), words, STAGES).withoutLines();
      paper.table(grid.add(findings).add(StagesChart.draw(digest, paper, STAGES - 4)).done());
    }
    months();
    news();
  }

  private void months() {
    var totals = digest.totals();
    MonthsChart.draw(totals, paper)
        .ifPresent(
            chart -> {
              paper.heading("Value by month of the event, " + totals.main() + " million");
              paper.drawing(chart);
              paper.small(
                  "Amounts in other currencies, of earlier months, and of cases whose month no"
                      + " source tells are in the tables only.");
            });
  }

  private Map<String, Long> headline() {
    var figures = new LinkedHashMap<String, Long>();
    figures.put("cases, each counted once", (long) digest.cases());
    figures.put("active proposals, not sales", active(Level.PROPOSALS));
    figures.put("active contracts", active(Level.CONTRACTED));
    figures.put("delivered, or being delivered", active(Level.DELIVERED));
    figures.put(
        "halted, at whatever stage",
        digest.casesOf().entrySet().stream()
            .filter(group -> group.getKey().course() != Course.ACTIVE)
            .mapToLong(Map.Entry::getValue)
            .sum());
    return figures;
  }

  private long active(Level level) {
    return digest.casesOf().getOrDefault(new SaleGroup(level, Course.ACTIVE), 0);
  }

  private void news() {
    var baseline = model.baseline();
    if (baseline == null) {
      paper.heading("What changed");
      paper.paragraph("No nightly run was completed before, so there is nothing to compare with.");
      return;
    }
    paper.heading(
        "What changed since the report for " + Words.day(Objects.requireNonNull(baseline)));
    if (digest.news().isEmpty()) {
      paper.paragraph("Nothing.");
      return;
    }
    var news = new NewsTable(digest, paper.type(), sources);
    paper.paragraph("In cases: " + news.counted() + ".");
    paper.table(news.draw());
  }
}
