package org.transmittal.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Place;
import org.transmittal.warehouse.ArchiveAccount;
import org.transmittal.warehouse.QuarantineRow;
import org.transmittal.warehouse.ReviewRow;

/**
 * All that the workbook and the briefing say.
 *
 * @param runDate the day the report is for
 * @param from first day of the window, by the article's date; null if it is open
 * @param to last day of the window; null if it is open
 * @param rules the version of the rules that read the articles
 * @param baseline the day of the earlier report that changes are told against; null if there is
 *     none
 * @param sales all of them, one by one
 * @param digest what they come to
 * @param review the questions to people on these sales, and what they answered
 * @param quarantine what gave no article in the archives of the account, in the order of place
 * @param account the archives that the run read, of a nightly run with those of the nights before,
 *     by name
 * @param undated where the articles on sales stand that the window left out for want of a date, in
 *     the order of place; empty where no window was asked for
 */
public record ReportModel(
    LocalDate runDate,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String rules,
    @Nullable LocalDate baseline,
    Dossiers sales,
    Digest digest,
    List<ReviewRow> review,
    List<QuarantineRow> quarantine,
    List<ArchiveAccount> account,
    List<Place> undated) {
  public ReportModel {
    review = List.copyOf(review);
    quarantine = List.copyOf(quarantine);
    account = List.copyOf(account);
    undated = List.copyOf(undated);
  }

  /** Whether it is about a window of dates, and not about all that the ledger holds. */
  public boolean hasWindow() {
    return from != null || to != null;
  }
}
