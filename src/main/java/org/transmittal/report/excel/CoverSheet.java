package org.transmittal.report.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.transmittal.report.Coverage;
import org.transmittal.report.Findings;
import org.transmittal.report.Glossary;
import org.transmittal.report.ReportModel;
import org.transmittal.report.TotalWords;
import org.transmittal.report.Totals;
import org.transmittal.report.Words;
import org.transmittal.sale.Status;

/** What the workbook is, what it finds and what it was made from. */
final class CoverSheet {
  static final String NAME = "Cover";
  static final String TITLE = "Transmittal: ledger of reported arms sales";

  private CoverSheet() {}

  static void write(XSSFWorkbook workbook, ReportModel model, Totals totals, Palette palette) {
    var page = Page.of(workbook, NAME, palette);
    page.title(TITLE);
    page.line("Report for", Words.day(model.runDate()));
    page.line("Drawn from", Words.window(model.from(), model.to()));
    page.line("Rules", "version " + model.rules());
    page.strong("Please note", Glossary.NOT_A_SALE);
    page.line("", Glossary.CAVEAT);

    page.heading("Findings");
    number(page, Findings.of(model));
    statuses(page, model);
    totals(page, totals);
    coverage(page, Coverage.of(model.account()));

    page.heading("Sheets");
    page.contents(SalesTable.NAME, "One row for each sale, proposed, contracted or delivered.");
    page.contents(ReviewTable.NAME, "What people should decide, and what they have decided.");
    page.contents(EvidenceTable.NAME, "The words behind every value, and where they stand.");
    page.contents(TotalsTable.NAME, "By recipient, group and currency.");
    page.contents(QuarantineTable.NAME, "Entries that gave no article, with reasons.");
    page.contents(AccountTable.NAME, "What became of every entry, archive by archive.");
    if (model.hasWindow()) {
      page.contents(
          UndatedTable.NAME, "Articles on sales left out, since nobody knows their date.");
    }
    page.contents(NotesSheet.NAME, "What the words and the columns mean.");
  }

  private static void number(Page page, List<String> findings) {
    for (var i = 0; i < findings.size(); i++) {
      page.line(Words.count(i + 1L), findings.get(i));
    }
  }

  private static void statuses(Page page, ReportModel model) {
    page.heading("Cases by status");
    for (var status : Status.values()) {
      var number = model.sales().stream().filter(s -> s.sale().terms().status() == status).count();
      page.count(Words.lower(status), number);
    }
  }

  private static void totals(Page page, Totals totals) {
    page.heading("Sums by group and currency");
    if (totals.overall().isEmpty()) {
      page.line(TableSheet.NONE, "");
    }
    for (var total : totals.overall()) {
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

  private static void coverage(Page page, Coverage coverage) {
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
}
