package org.transmittal.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.SaleChange.Reason;
import org.transmittal.sale.SaleField;
import org.transmittal.warehouse.Dossier;
import org.transmittal.warehouse.GoneSale;
import org.transmittal.warehouse.Revision;
import org.transmittal.warehouse.SaleNews;

/** What is new on an ordinary night: something of each kind, and most sales as they were. */
final class NightNews {
  private NightNews() {}

  static List<Dossier> on(List<NightSales.Told> told) {
    var dossiers = new ArrayList<Dossier>();
    for (var one : told) {
      dossiers.add(new Dossier(one.sale(), one.evidence(), news(one, dossiers.size())));
    }
    return dossiers;
  }

  static List<GoneSale> gone() {
    return List.of(new GoneSale("0123456789abcdef0123456789abcdef-t1", Reason.RULES));
  }

  private static SaleNews news(NightSales.Told told, int number) {
    var article = told.sale().sources().getLast().key();
    return switch (number) {
      case 0 ->
          changed(
              revision(SaleField.STAGE, "APPROVED", "NOTIFIED", Reason.SOURCE, article),
              revision(
                  SaleField.AMOUNT,
                  "approx 11500000000 USD",
                  "approx 12000000000 USD",
                  Reason.SOURCE,
                  article));
      case 1, 3 -> new SaleNews(true, List.of(), List.of());
      case 4 ->
          changed(revision(SaleField.STAGE, "NEGOTIATION", "CONTRACTED", Reason.SOURCE, article));
      case 5 ->
          changed(
              revision(
                  SaleField.ITEM,
                  "armoured vehicles",
                  "range 100-118 armoured vehicles",
                  Reason.RULES,
                  null));
      case 6 -> new SaleNews(false, List.of(), List.of("an-earlier-key"));
      case 9 ->
          changed(revision(SaleField.STANDING, "ACTIVE", "SUSPENDED", Reason.SOURCE, article));
      case 11 ->
          changed(revision(SaleField.STANDING, "ACTIVE", "CANCELLED", Reason.SOURCE, article));
      case 13 -> changed(revision(SaleField.RECIPIENT, null, "TW", Reason.DECISION, null));
      default -> new SaleNews(false, List.of(), List.of());
    };
  }

  private static SaleNews changed(Revision... revisions) {
    return new SaleNews(false, List.of(revisions), List.of());
  }

  private static Revision revision(
      SaleField field,
      @Nullable String before,
      String after,
      Reason reason,
      @Nullable String article) {
    return new Revision(field, before, after, reason, article);
  }
}
