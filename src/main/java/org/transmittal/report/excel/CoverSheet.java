package org.transmittal.report.excel;

import java.util.List;
import java.util.Objects;
import org.transmittal.report.Coverage;
import org.transmittal.report.Findings;
import org.transmittal.report.Glossary;
import org.transmittal.report.News;
import org.transmittal.report.ReportModel;
import org.transmittal.report.TotalWords;
import org.transmittal.report.Words;

/** What the workbook is, what it finds and what it was made from. */
final class CoverSheet {
  static final String NAME = "Cover";
  static final String TITLE = "Transmittal: ledger of reported arms sales";

  private final Page page;
  private final ReportModel model;

  private CoverSheet(Page page, ReportModel model) {
    this.page = page;
    this.model = model;
  }

  static void write(
      Book book, ReportModel model, List<TableSheet<?>> tables, List<TableWriter<?>> writers) {
    var cover = new CoverSheet(Page.of(book, NAME), model);
    cover.head();
    cover.changes();
    cover.totals();
    cover.coverage(Coverage.of(model.account()));
    cover.sheets(tables, writers);
    cover.guidance();
    cover.page.end();
  }

  private void head() {
    page.title(TITLE);
    page.line("Report for", Words.day(model.runDate()));
    page.line("Drawn from", Words.window(model.from(), model.to()));
    page.line("Compared with", compared());
    page.line("Rules", "version " + model.rules());
    page.strong("Please note", Glossary.NOT_A_SALE);
    page.line("", Glossary.CAVEAT);
    page.heading("Findings");
    var findings = Findings.of(model);
    for (var i = 0; i < findings.size(); i++) {
      page.line(Words.count(i + 1L), findings.get(i));
    }
  }

  private String compared() {
    return model.baseline() == null
        ? "nothing: no nightly run was completed before"
        : "the report for " + Words.day(Objects.requireNonNull(model.baseline()));
  }

  private void changes() {
    page.heading("What changed, in cases");
    if (model.digest().news().isEmpty()) {
      page.line(
          TableSheet.NONE,
          model.baseline() == null
              ? "There is no earlier report to compare with."
              : "Nothing since that report.");
    }
    for (var kind : News.Kind.values()) {
      var cases = model.digest().news().get(kind);
      if (cases != null) {
        page.count(kind.words(), cases);
      }
    }
  }

  private void totals() {
    page.heading("Sums by group and currency");
    var totals = model.digest().totals().overall();
    if (totals.isEmpty()) {
      page.line(TableSheet.NONE, "");
    }
    for (var total : totals) {
      var note = TotalWords.note(total);
      page.line(
          total.group().title(),
          "%s in %s%s"
              .formatted(
                  TotalWords.sum(total),
                  Words.count(total.cases(), "case", "cases"),
                  note.isEmpty() ? "" : " (" + note + ")"));
    }
  }

  private void coverage(Coverage coverage) {
    page.heading("Entries read");
    page.count("archives", coverage.archives());
    page.count("entries", coverage.entries());
    coverage.ends().forEach((end, number) -> page.count(end.title(), number));
    page.line(
        "balance",
        coverage.balances()
            ? "Every entry read has exactly one end."
            : "NOT BALANCED: some entries have no end or more than one; see the sheet Account.");
  }

  private void sheets(List<TableSheet<?>> tables, List<TableWriter<?>> writers) {
    page.heading("Sheets");
    for (var table : tables) {
      page.contents(table.name(), table.about());
      parts(table, writers).stream()
          .skip(1)
          .forEach(
              part ->
                  page.contents(
                      part.sheet(),
                      "Goes on where %s is full: %s more rows."
                          .formatted(table.name(), Words.count(part.rows()))));
      switch (table.name()) {
        case ChangesTable.NAME -> page.contents(ChartsSheet.NAME, ChartsSheet.ABOUT);
        case StatusCountTable.NAME -> page.contents(PivotSheet.NAME, PivotSheet.ABOUT);
        default -> {}
      }
    }
    page.contents(NotesSheet.NAME, "What the words and the columns mean, and the method.");
    var plain = writers.stream().mapToInt(TableWriter::plainAddresses).sum();
    if (plain > 0) {
      page.line(
          "Links",
          "%s addresses are text only: a sheet has at most %s links that are longer than a formula can hold."
              .formatted(Words.count(plain), Words.count(Links.MOST_PROPER)));
    }
  }

  private static List<TableWriter.Part> parts(TableSheet<?> table, List<TableWriter<?>> writers) {
    return writers.stream()
        .map(TableWriter::parts)
        .filter(parts -> parts.getFirst().sheet().equals(table.name()))
        .findFirst()
        .orElse(List.of());
  }

  private void guidance() {
    page.heading("How it is laid out");
    page.line(
        "Follows",
        "The guidance of the UK Government Analysis Function on spreadsheets: a cover, notes, one"
            + " named table to a sheet with one header row, no merged cells, units in the headers,"
            + " links from sheet to sheet in words, no symbols for notes, nothing hidden, and"
            + " nothing told by colour alone. Where it differs:");
    Glossary.DEVIATIONS.forEach(page::line);
  }
}
