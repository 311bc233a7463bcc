package org.transmittal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.transmittal.article.Place;
import org.transmittal.article.Rejection;
import org.transmittal.warehouse.ArchiveAccount;
import org.transmittal.warehouse.Dossier;
import org.transmittal.warehouse.EntryEnd;
import org.transmittal.warehouse.EvidenceRow;
import org.transmittal.warehouse.LedgerSale;
import org.transmittal.warehouse.QuarantineRow;

/** Report models to draw: an ordinary night, an empty one, and ones made of given sales. */
public final class ReportModels {
  public static final LocalDate RUN_DATE = LocalDate.of(2026, 2, 2);

  private ReportModels() {}

  /** Every status, every bound, several currencies, news, conflicts and broken entries. */
  public static ReportModel night() {
    var told = NightSales.all();
    return new ReportModel(
        RUN_DATE,
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 1, 31),
        "2026.1",
        RUN_DATE.minusDays(1),
        Dossiers.of(NightNews.on(told)),
        Digest.of(Dossiers.of(NightNews.on(told)), NightNews.gone()),
        NightQuestions.on(told.stream().map(one -> one.sale().sale()).toList()),
        List.of(
            new QuarantineRow(
                "notices-2026-01.zip",
                "2026/01/notice-117.html",
                48_213,
                Rejection.NOT_TEXT,
                "no charset fits the bytes"),
            new QuarantineRow(
                "wire-2026-w04.jsonl",
                "wire-2026-w04.jsonl",
                2_041,
                Rejection.BAD_RECORD,
                "line 2041 ends inside a string"),
            new QuarantineRow(
                "wire-2026-w05.tar.gz",
                "wire-2026-w05.tar.gz",
                1_310_720,
                Rejection.BROKEN_ARCHIVE,
                "the gzip stream ends early")),
        List.of(
            account("notices-2026-01.zip", 12, 30, 4, 0, 3, 0, 1),
            account("wire-2026-w04.jsonl", 9, 1_204, 0, 17, 0, 2, 1),
            account("wire-2026-w05.tar.gz", 6, 388, 2, 5, 0, 0, 1)),
        List.of(
            new Place("w04", "wire-2026-w04.jsonl", "wire-2026-w04.jsonl", 88_410),
            new Place(
                "w05", "wire-2026-w05.tar.gz", "radars.html", 1_024, LocalDate.of(2026, 1, 9))));
  }

  /** A night on which every article was about something else. */
  public static ReportModel empty() {
    return new ReportModel(
        RUN_DATE,
        RUN_DATE,
        RUN_DATE,
        "2026.1",
        null,
        Dossiers.of(List.of()),
        Digest.of(Dossiers.of(List.of()), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A model of some sales and nothing else. */
  public static ReportModel of(List<LedgerSale> sales, List<EvidenceRow> evidence) {
    return of(
        Dossiers.of(
            sales.stream()
                .map(
                    sale ->
                        new Dossier(
                            sale,
                            evidence.stream()
                                .filter(row -> row.sale().equals(sale.sale().key()))
                                .toList(),
                            null))
                .toList()));
  }

  /** A model of dossiers and nothing else. */
  public static ReportModel of(Dossiers dossiers) {
    return new ReportModel(
        RUN_DATE,
        null,
        null,
        "2026.1",
        null,
        dossiers,
        Digest.of(dossiers, List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The sales of a model. */
  public static List<LedgerSale> sales(ReportModel model) {
    var sales = new ArrayList<LedgerSale>();
    model.sales().forEach(dossier -> sales.add(dossier.sale()));
    return sales;
  }

  private static ArchiveAccount account(
      String name,
      long loaded,
      long other,
      long unchanged,
      long duplicate,
      long outside,
      long undated,
      long quarantined) {
    return new ArchiveAccount(
        name,
        loaded + other + unchanged + duplicate + outside + undated + quarantined,
        Map.of(
            EntryEnd.LOADED, loaded,
            EntryEnd.NOT_ABOUT_A_SALE, other,
            EntryEnd.UNCHANGED, unchanged,
            EntryEnd.DUPLICATE, duplicate,
            EntryEnd.OUTSIDE_WINDOW, outside,
            EntryEnd.UNDATED, undated,
            EntryEnd.QUARANTINED, quarantined));
  }
}
