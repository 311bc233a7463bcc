package org.transmittal.job;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.transmittal.normalization.Rules;
import org.transmittal.report.ReportModel;
import org.transmittal.warehouse.AccountTable;
import org.transmittal.warehouse.LedgerSale;
import org.transmittal.warehouse.ReportQueries;
import org.transmittal.warehouse.ReviewQueries;
import org.transmittal.warehouse.ReviewRow;
import org.transmittal.warehouse.UndatedTable;

/** Draws the reports of a run from the warehouse alone. */
@Component
class ReportDrawing {
  private final RunRequest request;
  private final ReportQueries queries;
  private final ReviewQueries review;
  private final AccountTable account;
  private final UndatedTable undated;
  private final Rules rules;
  private final ReportFiles files;

  ReportDrawing(
      RunRequest request,
      ReportQueries queries,
      ReviewQueries review,
      AccountTable account,
      UndatedTable undated,
      Rules rules,
      ReportFiles files) {
    this.request = request;
    this.queries = queries;
    this.review = review;
    this.account = account;
    this.undated = undated;
    this.rules = rules;
    this.files = files;
  }

  /**
   * What was drawn.
   *
   * @param sales how many sales the reports hold
   */
  record Drawn(int sales, List<Path> files) {}

  Drawn draw(long run) {
    var sales = queries.sales(request::isAbout);
    var model =
        new ReportModel(
            request.runDate(),
            request.from(),
            request.to(),
            rules.version(),
            sales,
            queries.evidence(sales),
            questions(sales),
            request.isNightly() ? queries.quarantineSoFar(run) : queries.quarantine(run),
            request.isNightly() ? account.accountSoFar(run) : account.account(run),
            undated.of(run));
    return new Drawn(sales.size(), files.write(model, run, request.reportFolder()));
  }

  /** Those on sales of the report; of a nightly run also those on what the ledger holds no more. */
  private List<ReviewRow> questions(List<LedgerSale> sales) {
    var keys = sales.stream().map(sale -> sale.sale().key()).collect(Collectors.toSet());
    return review.rows().stream()
        .filter(
            row ->
                row.sales().isEmpty()
                    ? request.isNightly()
                    : row.sales().stream().anyMatch(sale -> keys.contains(sale.key())))
        .toList();
  }
}
