package org.transmittal.warehouse;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.Doubt;
import org.transmittal.ledger.FieldText;
import org.transmittal.ledger.Question;
import org.transmittal.ledger.Question.OneSale;
import org.transmittal.ledger.Question.RightValue;
import org.transmittal.sale.Join;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleTerms;

/** The questions of a review while they are gathered, each once. */
final class ReviewRows {
  private final Map<Question, RecordedDecision> answers;
  private final Map<String, List<RightValue>> decided;
  private final Map<Question, ReviewRow> rows = new LinkedHashMap<>();

  /** Begins with none, knowing the latest answer to every question that has one. */
  ReviewRows(List<RecordedDecision> latest) {
    answers = latest.stream().collect(Collectors.toMap(RecordedDecision::question, one -> one));
    decided =
        inForce().stream()
            .map(RecordedDecision::question)
            .filter(RightValue.class::isInstance)
            .map(RightValue.class::cast)
            .collect(Collectors.groupingBy(RightValue::mention));
  }

  /** The answers in force, in the order in which they were given. */
  List<RecordedDecision> inForce() {
    return answers.values().stream()
        .filter(RecordedDecision::isInForce)
        .sorted(Comparator.comparing(RecordedDecision::number))
        .toList();
  }

  /** All of them by kind, else in the order in which they were added. */
  List<ReviewRow> all() {
    return rows.values().stream().sorted(Comparator.comparing(ReviewRow::kind)).toList();
  }

  /** The mentions that a question is about. */
  static Stream<String> mentions(Question question) {
    return switch (question) {
      case OneSale(var mention, var other) -> Stream.of(mention, other);
      case RightValue(var mention, var field, var value) -> Stream.of(mention);
    };
  }

  /**
   * Adds whether two sales are one.
   *
   * @param holders the sales by their mentions
   */
  void addPair(Join pair, Map<String, Sale> holders) {
    var question = new OneSale(pair.mention(), pair.other());
    add(question, ReviewRow.Kind.PAIR, holders, pair.ground().words());
  }

  /**
   * Adds what sources state differently of a sale.
   *
   * @return whether a value is doubtful beside, which takes what its mentions say
   */
  boolean addConflicts(Sale sale) {
    for (var conflict : sale.conflicts()) {
      var all = conflict.versions().stream().mapToInt(version -> version.mentions().size()).sum();
      for (var version : conflict.versions()) {
        var tellers = version.mentions();
        var isShown = version == conflict.versions().getFirst();
        var doubts = isShown ? doubts(sale, conflict.field()) : "";
        add(
            question(sale, conflict.field(), version.value(), tellers),
            ReviewRow.Kind.CONFLICT,
            sale,
            "stated by " + tellers.size() + " of " + all + " mentions" + doubts);
      }
    }
    return !Doubt.on(sale.terms()).isEmpty();
  }

  /**
   * Adds what nobody contradicts in a sale and may be wrong all the same.
   *
   * @param said what its mentions say
   */
  void addDoubts(Sale sale, Map<String, SaleTerms> said) {
    for (var doubt : Doubt.on(sale.terms())) {
      var field = doubt.field();
      var value = Objects.requireNonNull(FieldText.of(field, sale.terms()));
      var tellers =
          sale.mentions().stream()
              .filter(said::containsKey)
              .filter(mention -> value.equals(FieldText.of(field, said.get(mention))))
              .toList();
      add(
          question(sale, field, value, tellers),
          ReviewRow.Kind.DOUBT,
          sale,
          doubts(sale, field).substring(2));
    }
  }

  /** Adds what was decided on and nothing else asks for. */
  void addDecided(RecordedDecision decision, Map<String, Sale> holders) {
    var kind = decision.question() instanceof OneSale ? ReviewRow.Kind.PAIR : ReviewRow.Kind.VALUE;
    add(decision.question(), kind, holders, "it was decided");
  }

  private void add(RightValue question, ReviewRow.Kind kind, Sale holder, String reason) {
    add(question, kind, Map.of(question.mention(), holder), reason);
  }

  private void add(
      Question question, ReviewRow.Kind kind, Map<String, Sale> holders, String reason) {
    var own = mentions(question).map(holders::get).filter(Objects::nonNull).toList();
    var versions =
        question instanceof RightValue value
            ? versions(holders.get(value.mention()), value.field())
            : List.<String>of();
    rows.putIfAbsent(
        question, new ReviewRow(question, kind, own, versions, reason, answers.get(question)));
  }

  /** The question that was decided on, or else one on the first mention that states the value. */
  private RightValue question(Sale sale, SaleField field, String value, List<String> tellers) {
    return sale.mentions().stream()
        .flatMap(mention -> decided.getOrDefault(mention, List.of()).stream())
        .filter(one -> one.field() == field && one.value().equals(value))
        .findFirst()
        .orElseGet(() -> new RightValue(tellers.getFirst(), field, value));
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
