package org.transmittal.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.Answer;
import org.transmittal.ledger.Question;
import org.transmittal.sale.SaleField;
import org.transmittal.warehouse.DecisionTable;
import org.transmittal.warehouse.RecordedDecision;
import org.transmittal.warehouse.ReviewColumn;
import org.transmittal.warehouse.ReviewRow;

/**
 * Checks each row of a review by itself: that it can be read, that the ledger asks it, and that the
 * ledger still says what the person saw who decided.
 */
final class ReviewCheck {
  private final Map<Question, ReviewRow> asked;
  private final Map<Question, RecordedDecision> answers;
  private final String by;
  private final Map<Question, Integer> rows = new HashMap<>();
  private final Map<Question, Answer> said = new HashMap<>();
  private final Map<Question, Entry> entries = new LinkedHashMap<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private int unchanged;

  /** A row and the reason why it is refused. */
  record Refusal(int row, String reason) implements Comparable<Refusal> {
    @Override
    public int compareTo(Refusal other) {
      return Integer.compare(row, other.row);
    }
  }

  /** A row that cannot stand, from wherever that is found. */
  private static final class BadRow extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadRow(String reason) {
      super(reason);
    }
  }

  /**
   * Checks rows.
   *
   * @param asked what the ledger asks now
   * @param recorded all that was ever decided
   * @param by who decided where a row does not tell
   */
  ReviewCheck(
      List<FilledRow> filled, List<ReviewRow> asked, List<RecordedDecision> recorded, String by) {
    this.asked = asked.stream().collect(Collectors.toMap(ReviewRow::question, row -> row));
    this.answers =
        recorded.stream()
            .filter(RecordedDecision::latest)
            .collect(Collectors.toMap(RecordedDecision::question, one -> one));
    this.by = by;
    for (var row : filled) {
      try {
        check(row);
      } catch (BadRow e) {
        refusals.add(new Refusal(row.number(), String.valueOf(e.getMessage())));
      }
    }
  }

  /** The new answers, by question, in the order of the rows. */
  Map<Question, Entry> entries() {
    return entries;
  }

  /** The first row that answers a question; empty if none does. */
  Optional<Integer> row(Question question) {
    return Optional.ofNullable(rows.get(question));
  }

  /** What the row says of a question that {@link #row} is there for. */
  Answer said(Question question) {
    return said.get(question);
  }

  List<Refusal> refusals() {
    return refusals;
  }

  /** How many rows say what is decided already. */
  int unchanged() {
    return unchanged;
  }

  private void check(FilledRow row) {
    if (!row.computed().isEmpty()) {
      var where = row.computed().stream().map(ReviewColumn::header).sorted();
      throw new BadRow(
          "a formula stands in " + where.collect(Collectors.joining(", ")) + "; put words there");
    }
    var question = question(row);
    var answer = answer(row, question);
    var entry = new Entry(question, answer, decider(row), note(row));
    var earlier = said.putIfAbsent(question, answer);
    if (earlier != null && earlier != answer) {
      throw new BadRow("row %d decides otherwise on the same".formatted(rows.get(question)));
    }
    rows.putIfAbsent(question, row.number());
    if (earlier != null || isInForce(question, answer)) {
      unchanged++;
      return;
    }
    checkState(row, question);
    entries.put(question, entry);
  }

  private static Question question(FilledRow row) {
    var mention = row.cell(ReviewColumn.MENTION);
    var other = row.cell(ReviewColumn.OTHER);
    var field = row.cell(ReviewColumn.FIELD);
    var value = row.cell(ReviewColumn.VALUE);
    var isPair = field.isEmpty() && value.isEmpty();
    if (mention.isEmpty() || isPair == other.isEmpty() || (!isPair && value.isEmpty())) {
      throw new BadRow("its keys are not whole; take the row anew from the workbook");
    }
    try {
      return isPair
          ? new Question.OneSale(mention, other)
          : new Question.RightValue(
              mention, SaleField.valueOf(field.toUpperCase(Locale.ROOT)), value);
    } catch (IllegalArgumentException e) {
      throw new BadRow("its keys are no question; take the row anew from the workbook");
    }
  }

  private static Answer answer(FilledRow row, Question question) {
    var said = row.cell(ReviewColumn.DECISION);
    return Answer.of(said)
        .filter(question.answers()::contains)
        .orElseThrow(
            () ->
                new BadRow(
                    "\"%s\" is no decision on it; choose one of: %s"
                        .formatted(
                            said,
                            question.answers().stream()
                                .map(Answer::words)
                                .collect(Collectors.joining(", ")))));
  }

  private String decider(FilledRow row) {
    var named = row.cell(ReviewColumn.BY);
    return fit(named.isEmpty() ? by : named, DecisionTable.LONGEST_NAME, ReviewColumn.BY);
  }

  private static String note(FilledRow row) {
    return fit(row.cell(ReviewColumn.NOTE), DecisionTable.LONGEST_NOTE, ReviewColumn.NOTE);
  }

  private static String fit(String words, int most, ReviewColumn column) {
    if (words.length() > most) {
      throw new BadRow("%s is longer than %d characters".formatted(column.header(), most));
    }
    return words;
  }

  private boolean isInForce(Question question, Answer answer) {
    var last = answers.get(question);
    return answer == Answer.TAKEN_BACK
        ? last == null || last.answer() == answer
        : last != null && last.answer() == answer;
  }

  private void checkState(FilledRow row, Question question) {
    var now = asked.get(question);
    if (now == null) {
      throw new BadRow(
          "stale: this ledger does not ask it; it has changed since the workbook was drawn, or the"
              + " workbook is of another ledger");
    }
    if (!now.fingerprint().equals(row.cell(ReviewColumn.FINGERPRINT))) {
      throw new BadRow("stale: " + change(now.last()) + "; decide on a workbook drawn anew");
    }
  }

  private static String change(@Nullable RecordedDecision last) {
    return last == null
        ? "the ledger no longer says what the row says"
        : "the ledger no longer says what the row says, or it was decided since: \"%s\", by %s"
            .formatted(last.answer().words(), last.by());
  }
}
