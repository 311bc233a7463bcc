package org.transmittal.report.excel;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.Question;
import org.transmittal.report.DecisionWords;
import org.transmittal.sale.Sale;
import org.transmittal.warehouse.RecordedDecision;
import org.transmittal.warehouse.ReviewColumn;
import org.transmittal.warehouse.ReviewRow;

/**
 * The columns of the sheet that asks people, one row for each question: what it is about, room for
 * an answer, what was answered before, and the keys by which {@code transmittal review apply} knows
 * it.
 */
final class ReviewTable {
  static final String NAME = ReviewColumn.SHEET;

  /** Tells what can be answered; the choices follow it when the rows are sorted. */
  static final String ASKED = "Asked";

  private final ReviewWords words;

  private ReviewTable(ReviewWords words) {
    this.words = words;
  }

  /**
   * The table.
   *
   * @param reported the keys of the sales of the report that questions are about
   */
  static TableSheet<ReviewRow> of(Set<String> reported) {
    var table = new ReviewTable(new ReviewWords(reported));
    var columns =
        Stream.of(table.asked(), answer(), answered(), keys()).flatMap(List::stream).toList();
    return new TableSheet<>(
        NAME,
        "What people should decide, one row for each question, and what they have decided.",
        3,
        columns);
  }

  private List<Column<ReviewRow>> asked() {
    return List.of(
        Column.key(
            "Sale",
            "The key of the sale. Empty: the ledger holds no more what was decided on.",
            row -> words.own(row).map(Sale::key).orElse(null)),
        Column.jump(
            "To the sale",
            14,
            "Leads to the row of the sale.",
            row -> SalesTable.NAME,
            row -> words.own(row).map(sale -> "to sale").orElse(null)),
        Column.text(
            ASKED,
            9,
            "Pair: is it one sale with another? Conflict, doubt, value: is the value right?",
            row -> row.kind().word()),
        Column.prose("Question", 30, "What is to be decided.", ReviewWords::question),
        Column.prose(
            "Stated",
            34,
            "The value in question, of a pair the sale, as the ledger shows it.",
            words::stated),
        Column.prose(
            "Beside it",
            34,
            "The other ways in which sources state the value, or the other sale.",
            words::beside),
        Column.prose("Why it is asked", 26, "What makes it a question.", ReviewRow::reason));
  }

  private static List<Column<ReviewRow>> answered() {
    return List.of(
        Column.text(
            "In force",
            10,
            "What a person decided before. Empty: nothing is decided.",
            inForce(decision -> decision.answer().words())),
        Column.prose("In force by", 14, "Who decided it.", inForce(RecordedDecision::by)),
        Column.day("In force since (UTC)", 12, "When.", ReviewTable::since),
        Column.prose(
            "What came of it",
            20,
            "Whether the ledger follows it, and if not why.",
            inForce(DecisionWords::outcome)));
  }

  private static List<Column<ReviewRow>> answer() {
    return List.of(
        room(
            ReviewColumn.DECISION,
            12,
            "For you to fill in; the choices are explained above. Empty: you decide nothing."),
        room(ReviewColumn.BY, 16, "For you to fill in. Empty: whoever applies the file."),
        room(ReviewColumn.NOTE, 26, "For you to fill in: why. May stay empty."));
  }

  private static List<Column<ReviewRow>> keys() {
    return List.of(
        key(
            ReviewColumn.MENTION,
            "What the decision attaches to: a place in an article. Leave the keys as they are.",
            row -> row.question().mention()),
        key(
            ReviewColumn.OTHER,
            "Of a pair, the other mention.",
            row -> row.question() instanceof Question.OneSale pair ? pair.other() : null),
        key(
            ReviewColumn.FIELD,
            "Of a value, what it is.",
            ReviewWords.ofValue(value -> value.field().word())),
        key(
            ReviewColumn.VALUE,
            "Of a value, the value as the history keeps it.",
            ReviewWords.ofValue(Question.RightValue::value)),
        key(
            ReviewColumn.FINGERPRINT,
            "Tells whether the ledger still says what this row says.",
            ReviewRow::fingerprint));
  }

  private static Function<ReviewRow, @Nullable String> inForce(
      Function<RecordedDecision, String> part) {
    return row -> row.inForce() == null ? null : part.apply(row.inForce());
  }

  private static @Nullable LocalDate since(ReviewRow row) {
    return row.inForce() == null ? null : LocalDate.ofInstant(row.inForce().at(), ZoneOffset.UTC);
  }

  private static Column<ReviewRow> room(ReviewColumn column, int width, String meaning) {
    return new Column<>(
        column.header(), width, Column.Look.PROSE, meaning, row -> new CellValue.Room());
  }

  private static Column<ReviewRow> key(
      ReviewColumn column, String meaning, Function<ReviewRow, @Nullable String> value) {
    return Column.text(column.header(), 13, meaning, value);
  }
}
