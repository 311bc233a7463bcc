package org.transmittal.job;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.transmittal.normalization.Rules;
import org.transmittal.report.Digest;
import org.transmittal.report.Dossiers;
import org.transmittal.report.ReportModel;
import org.transmittal.warehouse.AccountTable;
import org.transmittal.warehouse.Baselines;
import org.transmittal.warehouse.GoneSale;
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
  private final Baselines baselines;
  private final AccountTable account;
  private final UndatedTable undated;
  private final Rules rules;
  private final ReportFiles files;

  ReportDrawing(
      RunRequest request,
      ReportQueries queries,
      ReviewQueries review,
      Baselines baselines,
      AccountTable account,
      UndatedTable undated,
      Rules rules,
      ReportFiles files) {
    this.request = request;
    this.queries = queries;
    this.review = review;
    this.baselines = baselines;
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

  /** The reports; whatever goes into them goes into the fingerprint of what they are drawn from. */
  Drawn draw(long run) {
    var keys = queries.keys(request::isAbout);
    var baseline = baselines.upTo(request.baseline(), run).orElse(null);
    var basis = Fingerprint.ofProgram();
    Dossiers sales = each -> queries.read(keys, baseline, each);
    Dossiers first =
        each ->
            sales.forEach(
                sale -> {
                  basis.add(sale);
                  each.accept(sale);
                });
    var gone =
        baseline == null || !request.isNightly() ? List.<GoneSale>of() : baselines.gone(baseline);
    var model =
        new ReportModel(
            request.runDate(),
            request.from(),
            request.to(),
            rules.version(),
            baseline == null ? null : baseline.day(),
            sales,
            Digest.of(first, gone),
            questions(keys),
            request.isNightly() ? queries.quarantineSoFar(run) : queries.quarantine(run),
            request.isNightly() ? account.accountSoFar(run) : account.account(run),
            undated.of(run));
    basis.add(
        Arrays.asList(
            model.runDate(),
            model.from(),
            model.to(),
            model.rules(),
            model.baseline(),
            gone,
            model.review(),
            model.quarantine(),
            model.account(),
            model.undated()));
    return new Drawn(keys.size(), files.write(model, basis.text(), run, request.reportFolder()));
  }

  /** Those on sales of the report; of a nightly run also those on what the ledger holds no more. */
  private List<ReviewRow> questions(Set<String> keys) {
    return review.rows().stream()
        .filter(
            row ->
                row.sales().isEmpty()
                    ? request.isNightly()
                    : row.sales().stream().anyMatch(sale -> keys.contains(sale.key())))
        .toList();
  }
}
