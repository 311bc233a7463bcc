package org.transmittal.report.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.Outcome;
import org.transmittal.ledger.StatusStep;
import org.transmittal.report.DecisionWords;
import org.transmittal.report.SaleWords;
import org.transmittal.report.Words;
import org.transmittal.sale.Party;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleTerms;
import org.transmittal.warehouse.LedgerSale;
import org.transmittal.warehouse.RecordedDecision;
import org.transmittal.warehouse.ReviewRow;

/** The columns of the sheet that has one row for each sale. */
final class SalesTable {
  static final String NAME = "Sales";

  private final Map<String, List<RecordedDecision>> decisions = new HashMap<>();

  private SalesTable(List<ReviewRow> review) {
    for (var row : review) {
      var decision = row.inForce();
      if (decision != null && decision.outcome() == Outcome.IN_EFFECT) {
        row.sales().stream()
            .map(Sale::key)
            .distinct()
            .forEach(
                sale -> decisions.computeIfAbsent(sale, key -> new ArrayList<>()).add(decision));
      }
    }
  }

  static TableSheet<SaleRow> of(List<ReviewRow> review) {
    var table = new SalesTable(review);
    var sale =
        Stream.of(
                what(),
                SaleFigures.amounts(),
                status(),
                SaleFigures.quantities(),
                SaleFigures.dollars(),
                SaleSources.dates(),
                SaleSources.articles(),
                table.decided(),
                SaleSources.latest())
            .flatMap(List::stream)
            .map(column -> column.of((SaleRow row) -> row.dossier().sale()));
    return new TableSheet<>(
        NAME,
        "One row for each sale, proposed, contracted or delivered.",
        3,
        Stream.concat(keys().stream(), sale).toList());
  }

  private static List<Column<SaleRow>> keys() {
    return List.of(
        Column.key(
            "Key",
            "The transmittal number where one is printed, else the key of the earliest article.",
            SaleRow::key),
        Column.jump(
            "Evidence",
            11,
            "How many quotes stand behind the row; leads to the first of them.",
            SaleRow::evidenceSheet,
            SalesTable::quotes));
  }

  private static List<Column<LedgerSale>> what() {
    return List.of(
        terms("Recipient", 20, "Who buys. Empty: not stated.", t -> parties(t.recipients())),
        terms("Supplier", 20, "Who sells. Empty: not stated.", t -> parties(t.suppliers())),
        Column.prose(
            "Items",
            44,
            "What is sold, each with how many, in the order of the text; see the sheet Items.",
            s -> SaleWords.items(s.sale().terms().items())));
  }

  private static List<Column<LedgerSale>> status() {
    return List.of(
        terms(
            "Group",
            21,
            "Proposals are not sales. What may be added: only amounts of one group and currency.",
            t -> t.group().title()),
        terms(
            "Status",
            13,
            "The standing where it is not active, else the stage.",
            t -> Words.lower(t.status())),
        terms(
            "Stage",
            13,
            "How far it has got. Empty: no source tells.",
            t -> t.stage() == null ? null : Words.lower(t.stage())),
        terms(
            "Standing",
            12,
            "Active, suspended, blocked or cancelled.",
            t -> Words.lower(t.standing())),
        Column.prose(
            "Proven status",
            14,
            "How far official words prove it: a notice, a release, or a body that is quoted. Empty:"
                + " only articles claim it.",
            s -> proven(s, SaleWords::status)),
        Column.prose(
            "Proven by",
            22,
            "The body whose words they are, as the article names it.",
            s -> proven(s, StatusStep::official)));
  }

  private List<Column<LedgerSale>> decided() {
    return List.of(
        Column.prose(
            "Decisions",
            34,
            "What people decided that this row shows; see the sheet Conflicts and review. Empty:"
                + " nothing.",
            s ->
                join(
                    decisions.getOrDefault(s.sale().key(), List.of()).stream()
                        .map(DecisionWords::decision))));
  }

  /** A column of words that the terms of the sale tell. */
  static Column<LedgerSale> terms(
      String header, int width, String meaning, Function<SaleTerms, @Nullable String> value) {
    return Column.prose(header, width, meaning, s -> value.apply(s.sale().terms()));
  }

  private static @Nullable String proven(
      LedgerSale sale, Function<StatusStep, @Nullable String> part) {
    var step = sale.testimony().provenStatus();
    return step == null ? null : part.apply(step);
  }

  private static @Nullable String quotes(SaleRow row) {
    var number = row.dossier().evidence().size();
    return number == 0 ? null : Words.count(number, "quote", "quotes");
  }

  static String parties(SortedSet<Party> parties) {
    return parties.isEmpty() ? "" : Words.parties(parties);
  }

  static String join(Stream<String> words) {
    return words.collect(Collectors.joining("; "));
  }
}
