package org.transmittal.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.Answer;
import org.transmittal.ledger.Outcome;
import org.transmittal.ledger.Question;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleField;
import org.transmittal.warehouse.RecordedDecision;
import org.transmittal.warehouse.ReviewRow;
import org.transmittal.warehouse.ReviewRow.Kind;

/** What people are asked on the sales of an ordinary night, and what one of them has answered. */
final class NightQuestions {
  private static final Instant AT = Instant.parse("2026-01-30T16:20:00Z");

  private NightQuestions() {}

  static List<ReviewRow> on(List<Sale> sales) {
    var rows = new ArrayList<ReviewRow>();
    rows.add(
        new ReviewRow(
            new Question.OneSale("m1", "m4"),
            Kind.PAIR,
            List.of(sales.get(0), sales.get(1)),
            List.of(),
            "alike, for a person to decide",
            null));
    for (var sale : sales) {
      for (var conflict : sale.conflicts()) {
        var versions = conflict.versions().stream().map(Sale.Version::value).toList();
        for (var version : conflict.versions()) {
          var question =
              new Question.RightValue(
                  version.mentions().getFirst(), conflict.field(), version.value());
          rows.add(
              new ReviewRow(
                  question,
                  Kind.CONFLICT,
                  List.of(sale),
                  versions,
                  "stated by %d of 3 mentions".formatted(version.mentions().size()),
                  version == conflict.versions().getFirst() ? right(question, sale) : null));
        }
      }
    }
    rows.add(
        new ReviewRow(
            new Question.RightValue("gone", SaleField.SUPPLIER, "=FR"),
            Kind.VALUE,
            List.of(),
            List.of(),
            "it was decided",
            decision(
                new Question.RightValue("gone", SaleField.SUPPLIER, "=FR"),
                Outcome.NO_MENTION,
                null)));
    return rows;
  }

  private static RecordedDecision right(Question question, Sale sale) {
    return decision(question, Outcome.IN_EFFECT, sale.key());
  }

  private static RecordedDecision decision(
      Question question, Outcome outcome, @Nullable String sale) {
    return new RecordedDecision(
        1, question, Answer.RIGHT, "=A. Person", "", AT, true, outcome, sale);
  }
}
