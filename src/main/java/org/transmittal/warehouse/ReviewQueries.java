package org.transmittal.warehouse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.transmittal.ledger.Doubt;
import org.transmittal.ledger.FieldText;
import org.transmittal.ledger.Question;
import org.transmittal.ledger.Question.OneSale;
import org.transmittal.ledger.Question.RightValue;
import org.transmittal.sale.Join;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleTerms;

/** What a person should decide, and what was decided. */
@Component
public class ReviewQueries {
  private final SaleTable sales;
  private final MentionTable mentions;
  private final LikenessTable likeness;
  private final DecisionTable decisions;

  ReviewQueries(
      SaleTable sales, MentionTable mentions, LikenessTable likeness, DecisionTable decisions) {
    this.sales = sales;
    this.mentions = mentions;
    this.likeness = likeness;
    this.decisions = decisions;
  }

  /**
   * Every question that the ledger gives rise to and every one with a decision in force, each once:
   * by kind, then by sale.
   */
  public List<ReviewRow> rows() {
    return new Rows().all();
  }

  /** The rows while they are gathered. */
  private final class Rows {
    private final Map<String, Sale> holders = new HashMap<>();
    private final List<Sale> told =
        sales.all().values().stream().map(SaleTable.Stored::sale).toList();
    private final Map<Question, RecordedDecision> answers =
        decisions.all().stream()
            .filter(RecordedDecision::latest)
            .collect(Collectors.toMap(RecordedDecision::question, one -> one));
    private final Map<String, List<RightValue>> decided =
        answers.values().stream()
            .filter(RecordedDecision::isInForce)
            .map(RecordedDecision::question)
            .filter(RightValue.class::isInstance)
            .map(RightValue.class::cast)
            .collect(Collectors.groupingBy(RightValue::mention));

    /** What mentions say, read only where it is asked for. */
    private final Map<String, SaleTerms> said = new HashMap<>();

    private final Map<Question, ReviewRow> rows = new LinkedHashMap<>();

    List<ReviewRow> all() {
      told.forEach(sale -> sale.mentions().forEach(mention -> holders.put(mention, sale)));
      likeness.all().forEach(this::addPair);
      told.forEach(this::addValues);
      answers.values().stream()
          .filter(RecordedDecision::isInForce)
          .sorted(Comparator.comparing(RecordedDecision::number))
          .forEach(this::addDecided);
      return rows.values().stream().sorted(Comparator.comparing(ReviewRow::kind)).toList();
    }

    private void addPair(Join pair) {
      add(new OneSale(pair.mention(), pair.other()), ReviewRow.Kind.PAIR, pair.ground().words());
    }

    private void addValues(Sale sale) {
      for (var conflict : sale.conflicts()) {
        var all = conflict.versions().stream().mapToInt(version -> version.mentions().size()).sum();
        for (var version : conflict.versions()) {
          var tellers = version.mentions();
          var isShown = version == conflict.versions().getFirst();
          var doubts = isShown ? doubts(sale, conflict.field()) : "";
          add(
              question(sale, conflict.field(), version.value(), tellers),
              ReviewRow.Kind.CONFLICT,
              "stated by " + tellers.size() + " of " + all + " mentions" + doubts);
        }
      }
      for (var doubt : Doubt.on(sale.terms())) {
        var value = Objects.requireNonNull(FieldText.of(doubt.field(), sale.terms()));
        add(
            question(sale, doubt.field(), value, tellers(sale, doubt.field(), value)),
            ReviewRow.Kind.DOUBT,
            doubts(sale, doubt.field()).substring(2));
      }
    }

    private void addDecided(RecordedDecision decided) {
      var kind = decided.question() instanceof OneSale ? ReviewRow.Kind.PAIR : ReviewRow.Kind.VALUE;
      add(decided.question(), kind, "it was decided");
    }

    private void add(Question question, ReviewRow.Kind kind, String reason) {
      var versions = new ArrayList<String>();
      var own = new ArrayList<Sale>();
      own.add(holders.get(question.mention()));
      switch (question) {
        case OneSale(var mention, var other) -> own.add(holders.get(other));
        case RightValue(var mention, var field, var value) ->
            versions.addAll(versions(own.getFirst(), field));
      }
      own.removeIf(Objects::isNull);
      rows.putIfAbsent(
          question, new ReviewRow(question, kind, own, versions, reason, answers.get(question)));
    }

    /** The question that was decided on, or else one on the first mention that states the value. */
    private Question question(Sale sale, SaleField field, String value, List<String> tellers) {
      return sale.mentions().stream()
          .flatMap(mention -> decided.getOrDefault(mention, List.of()).stream())
          .filter(one -> one.field() == field && one.value().equals(value))
          .findFirst()
          .orElseGet(() -> new RightValue(tellers.getFirst(), field, value));
    }

    private List<String> tellers(Sale sale, SaleField field, String value) {
      if (said.isEmpty()) {
        mentions.current().forEach(mention -> said.put(mention.key(), mention.terms()));
      }
      return sale.mentions().stream()
          .filter(mention -> said.containsKey(mention))
          .filter(mention -> value.equals(FieldText.of(field, said.get(mention))))
          .toList();
    }
  }

  private static List<String> versions(@Nullable Sale sale, SaleField field) {
    if (sale == null) {
      return List.of();
    }
    var conflict = sale.conflicts().stream().filter(one -> one.field() == field).findFirst();
    return conflict.isPresent()
        ? conflict.get().versions().stream().map(Sale.Version::value).toList()
        : Stream.ofNullable(FieldText.of(field, sale.terms())).toList();
  }

  /** What is doubtful in the value that a sale shows, each behind a semicolon. */
  private static String doubts(Sale sale, SaleField field) {
    return Doubt.on(sale.terms()).stream()
        .filter(doubt -> doubt.field() == field)
        .map(doubt -> "; " + doubt.words())
        .collect(Collectors.joining());
  }
}
