package org.transmittal.report.pdf;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.transmittal.report.Coverage;
import org.transmittal.report.Digest;
import org.transmittal.report.Findings;
import org.transmittal.report.Glossary;
import org.transmittal.report.ReportModel;
import org.transmittal.report.Words;
import org.transmittal.report.pdf.Typeface.Role;
import org.transmittal.sale.SaleGroup;
import org.transmittal.sale.SaleGroup.Course;
import org.transmittal.sale.SaleGroup.Level;
import org.transmittal.warehouse.EntryEnd;

/**
 * The PDF briefing of a report: a page of findings and news, a page of charts and rankings, and an
 * appendix with the cases.
 */
public final class Briefing {
  private static final float STAGES = 190;

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
   * @throws org.openpdf.text.DocumentException if it cannot be written
   */
  public static void write(ReportModel model, OutputStream out) {
    try (var paper = new Paper(model, out)) {
      new Briefing(model, paper).draw();
    }
  }

  private void draw() {
    front();
    if (!digest.isEmpty()) {
      paper.newPage();
      figures();
    }
    coverage();
    if (!digest.isEmpty() || !model.quarantine().isEmpty()) {
      appendix();
    }
  }

  private void front() {
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
                  "Amounts in other currencies, and of cases whose month no source tells, are in"
                      + " the tables only.");
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

  private void figures() {
    var ranked = new RankedTable(digest, paper, sources);
    var proposals = ranked.draw(Level.PROPOSALS, "Largest proposals, not sales,");
    var contracts = ranked.draw(Level.CONTRACTED, "Largest contracts");
    if (proposals.isPresent() || contracts.isPresent()) {
      paper.heading("Largest active cases");
      proposals.ifPresent(paper::table);
      contracts.ifPresent(paper::table);
    }
    SuppliersChart.draw(digest.totals(), paper)
        .ifPresent(
            chart -> {
              paper.heading("Who sells");
              paper.small(
                  "Active cases of the suppliers with the most, on one scale. From above: proposals"
                      + " (pale), contracted, delivered.");
              paper.drawing(chart);
            });
  }

  private void coverage() {
    paper.heading("Method and coverage");
    paper.paragraph(sentence(Coverage.of(model.account())));
    paper.small(
        List.of("evidence", "stage", "conflict", "currency", "sums").stream()
            .map(Glossary.METHOD::get)
            .reduce((one, other) -> one + " " + other)
            .orElseThrow());
  }

  private void appendix() {
    paper.chapter("Appendix");
    cases("Proposals: not sales", Set.of(Level.PROPOSALS));
    cases("Contracted and delivered", Set.of(Level.CONTRACTED, Level.DELIVERED));
    cases("Stage not told", Set.of(Level.UNTOLD));
    if (!digest.isEmpty()) {
      paper.heading("Totals by recipient");
      new TotalTable(paper.type()).draw(digest.totals()).forEach(paper::table);
    }
    quarantine();
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

  private static String sentence(Coverage coverage) {
    var ends =
        List.of(EntryEnd.values()).stream()
            .filter(end -> coverage.ends().get(end) > 0)
            .map(end -> Words.count(coverage.ends().get(end)) + " " + end.title())
            .toList();
    return "Read were %s of %s%s%s.%s"
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
