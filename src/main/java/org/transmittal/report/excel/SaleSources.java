package org.transmittal.report.excel;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.FieldAgreement.Verdict;
import org.transmittal.ledger.Testimony;
import org.transmittal.report.SaleWords;
import org.transmittal.report.Words;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.SaleTerms;
import org.transmittal.warehouse.LedgerSale;
import org.transmittal.warehouse.SourceArticle;

/** The columns on when a sale was told, by whom, and in what they differ. */
final class SaleSources {
  private SaleSources() {}

  /** When it was told. */
  static List<Column<LedgerSale>> dates() {
    return List.of(
        SalesTable.terms(
            "Awaiting",
            22,
            "What it still awaits, in the words of the source.",
            SaleTerms::awaiting),
        new Column<>(
            "Event date",
            12,
            Column.Look.LINE,
            "The day of what the status tells; text such as 2026-01 where no whole date is told.",
            s -> eventDate(s.sale().terms().eventDate())),
        Column.day(
            "First reported",
            12,
            "The date of the earliest dated article.",
            s -> s.sale().firstReported()),
        Column.day(
            "Last reported",
            12,
            "The date of the latest dated article.",
            s -> s.sale().lastReported()));
  }

  /** By how many, and how far they agree. */
  static List<Column<LedgerSale>> articles() {
    return List.of(
        Column.count("Articles", 9, "Articles that tell it.", s -> s.sources().size()),
        Column.count(
            "Publishers",
            11,
            "Known publishers that tell it by themselves: of the copies of a story the earliest"
                + " counts, and a publisher counts once.",
            s -> s.testimony().publishers()),
        Column.prose(
            "Agreement",
            24,
            "How far the independent reports agree on what they state: all agree; else each value"
                + " on which they do not, with most (more than half state what is shown) or"
                + " conflict.",
            s -> agreement(s.testimony())),
        Column.prose(
            "Conflicts",
            34,
            "What sources state differently, the version shown in this row first. Empty: nothing.",
            s -> SalesTable.join(s.conflicts().stream().map(SaleWords::conflict))));
  }

  /** Where it was told last. */
  static List<Column<LedgerSale>> latest() {
    return List.of(
        Column.text(
            "Latest publisher",
            24,
            "Who published the latest article of a known publisher.",
            s -> publishers(s).reduce((earlier, later) -> later).orElse(null)),
        Column.address(
            "Latest source (link)",
            40,
            "The address of the latest article that has one.",
            SaleSources::latestAddress));
  }

  private static String agreement(Testimony testimony) {
    var others =
        SalesTable.join(
            testimony.agreements().stream()
                .filter(a -> a.verdict() != Verdict.ALL_AGREE)
                .map(a -> Words.lower(a.field()) + ": " + a.verdict().words()));
    return others.isEmpty() ? Verdict.ALL_AGREE.words() : others;
  }

  static @Nullable CellValue eventDate(@Nullable PartialDate date) {
    if (date == null) {
      return null;
    }
    return date.day() == null ? Column.text(date.toString()) : Column.day(date.firstDay());
  }

  private static Stream<String> publishers(LedgerSale sale) {
    return sale.sources().stream().map(SourceArticle::publisher).filter(Objects::nonNull);
  }

  private static @Nullable String latestAddress(LedgerSale sale) {
    return sale.sources().reversed().stream()
        .map(SourceArticle::url)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
