package org.transmittal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.transmittal.sale.SaleGroup;
import org.transmittal.sale.SaleGroup.Course;
import org.transmittal.sale.SaleGroup.Level;
import org.transmittal.sale.Standing;
import org.transmittal.warehouse.LedgerSale;

/** What a report says first: sentences made of its figures, and of nothing else. */
public final class Findings {
  private Findings() {}

  /** The sentences for a model, the most important first; never empty. */
  public static List<String> of(ReportModel model) {
    var digest = model.digest();
    if (digest.isEmpty()) {
      return List.of("No article of this window tells of an arms sale.");
    }
    var totals = digest.totals().overall();
    var sentences = new ArrayList<String>();
    sentences.add(cases(digest));
    halted(digest).forEach(sentences::add);
    for (var level : Level.values()) {
      var group = new SaleGroup(level, Course.ACTIVE);
      var added =
          totals.stream()
              .filter(total -> total.group().equals(group) && total.sum() != null)
              .sorted(Comparator.comparing(total -> !isMain(total, digest)))
              .toList();
      if (!added.isEmpty()) {
        sentences.add(sums(group, added));
        LargestCase.of(added, digest).ifPresent(largest -> sentences.add(largest.sentence()));
      }
    }
    unstated(totals).forEach(sentences::add);
    conflicts(digest).forEach(sentences::add);
    return List.copyOf(sentences);
  }

  /** What most amounts are stated in is told first. */
  private static boolean isMain(Total total, Digest digest) {
    return Objects.equals(total.currency(), digest.totals().main());
  }

  private static String cases(Digest digest) {
    var parts =
        digest.byLevel().entrySet().stream()
            .map(
                e ->
                    switch (e.getKey()) {
                      case PROPOSALS -> Words.count(e.getValue(), "proposal", "proposals");
                      case CONTRACTED -> Words.count(e.getValue()) + " contracted";
                      case DELIVERED -> Words.count(e.getValue()) + " delivered";
                      case UNTOLD -> Words.count(e.getValue()) + " whose stage no source tells";
                    })
            .toList();
    return Words.count(digest.cases(), "case", "cases") + ": " + Words.enumerate(parts) + ".";
  }

  /** Sums of several currencies stand side by side. */
  private static String sums(SaleGroup group, List<Total> totals) {
    var sums =
        totals.stream()
            .map(
                total ->
                    "%s in %s%s"
                        .formatted(
                            TotalWords.sum(total),
                            Words.count(total.addends(), "case", "cases"),
                            total.added().size() > 1 ? " (" + TotalWords.madeOf(total) + ")" : ""))
            .toList();
    var kind =
        group.level() == Level.PROPOSALS
            ? " These are %s, not prices.".formatted(TotalWords.OF_PROPOSALS)
            : "";
    return "%s: %s.%s".formatted(activeCases(group.level()), Words.enumerate(sums), kind);
  }

  private static String activeCases(Level level) {
    return switch (level) {
      case PROPOSALS -> "Active proposals";
      case CONTRACTED -> "Active contracts";
      case DELIVERED -> "Delivered";
      case UNTOLD -> "Stage not told";
    };
  }

  private static Stream<String> halted(Digest digest) {
    var parts =
        Stream.of(Standing.SUSPENDED, Standing.BLOCKED, Standing.CANCELLED)
            .filter(digest.byStanding()::containsKey)
            .map(s -> Words.count(digest.byStanding().get(s)) + " " + Words.lower(s))
            .toList();
    return parts.isEmpty()
        ? Stream.empty()
        : Stream.of("Halted among them: " + Words.enumerate(parts) + ".");
  }

  private static Stream<String> unstated(List<Total> totals) {
    var amounts = totals.stream().mapToInt(Total::withoutAmount).sum();
    var currencies = totals.stream().mapToInt(Total::withoutCurrency).sum();
    var parts = new ArrayList<String>();
    if (amounts > 0) {
      parts.add(Words.count(amounts, "case states", "cases state") + " no amount");
    }
    if (currencies > 0) {
      parts.add(
          Words.count(currencies, "case states", "cases state")
              + " one whose currency is not settled");
    }
    return parts.isEmpty()
        ? Stream.empty()
        : Stream.of(Words.enumerate(parts) + ": counted beside the sums, never as zero.");
  }

  private static Stream<String> conflicts(Digest digest) {
    var number = digest.differing();
    if (number == 0) {
      return Stream.empty();
    }
    var named =
        number >= Digest.MOST_NAMED
            ? ""
            : ": "
                + Words.enumerate(
                    digest.differingNamed().stream().map(Findings::conflict).toList());
    return Stream.of("Sources differ on " + Words.count(number, "case", "cases") + named + ".");
  }

  private static String conflict(LedgerSale sale) {
    var fields = sale.conflicts().stream().map(c -> Words.lower(c.field())).toList();
    return "%s (%s)"
        .formatted(Words.parties(sale.sale().terms().recipients()), String.join(", ", fields));
  }
}
