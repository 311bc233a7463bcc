package org.transmittal.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.article.ContentHash;
import org.transmittal.ledger.Answer;
import org.transmittal.ledger.Decision;
import org.transmittal.ledger.Outcome;
import org.transmittal.ledger.Question;
import org.transmittal.sale.SaleField;

/** What people decided, and what came of it when the ledger was last made. */
@Component
public class DecisionTable {
  /** Characters of a name, at most. */
  public static final int LONGEST_NAME = 200;

  /** Characters of a note, at most. */
  public static final int LONGEST_NOTE = 2000;

  private final JdbcTemplate jdbc;

  DecisionTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** All that was ever decided, in the order in which it came. */
  public List<RecordedDecision> all() {
    var answered = new HashSet<String>();
    var latestFirst =
        jdbc.query(
            """
            SELECT d.*, o.outcome, o.sale_key FROM decision d
            LEFT JOIN decision_outcome o ON o.decision_number = d.decision_number
            ORDER BY d.decision_number DESC\
            """,
            (row, i) -> recorded(row, answered.add(row.getString("question_key"))));
    return latestFirst.reversed();
  }

  /** Writes down an answer, behind all others. */
  public void add(Question question, Answer answer, String by, String note, Instant at) {
    var number =
        Objects.requireNonNull(
            jdbc.queryForObject(
                "SELECT COALESCE(MAX(decision_number), 0) + 1 FROM decision", Long.class));
    var pair = question instanceof Question.OneSale one ? one : null;
    var value = question instanceof Question.RightValue one ? one : null;
    jdbc.update(
        """
        INSERT INTO decision (decision_number, question_key, mention_key, other_key, field, stated,
          answer, decided_by, note, decided_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        number,
        ContentHash.of(question.toString()),
        question.mention(),
        pair == null ? null : pair.other(),
        value == null ? null : value.field().name(),
        value == null ? null : value.value(),
        answer.name(),
        by,
        note,
        LocalDateTime.ofInstant(at, ZoneOffset.UTC));
  }

  /**
   * Writes down what came of the decisions that the ledger is made with.
   *
   * @param sales the key of the sale of each mention that has one
   */
  void write(
      List<RecordedDecision> honoured, Map<Decision, Outcome> outcomes, Map<String, String> sales) {
    jdbc.update("DELETE FROM decision_outcome");
    jdbc.batchUpdate(
        "INSERT INTO decision_outcome (decision_number, sale_key, outcome) VALUES (?, ?, ?)",
        honoured.stream()
            .map(
                one ->
                    new @Nullable Object[] {
                      one.number(),
                      sales.get(one.question().mention()),
                      outcomes.get(one.decision()).name()
                    })
            .toList());
  }

  /** The fields of each sale on which a decision is in effect, by its key. */
  Map<String, Set<SaleField>> decided() {
    var fields = new HashMap<String, Set<SaleField>>();
    jdbc.query(
        """
        SELECT o.sale_key, d.field FROM decision d
        JOIN decision_outcome o ON o.decision_number = d.decision_number
        WHERE d.field IS NOT NULL AND o.outcome = 'IN_EFFECT'\
        """,
        row -> {
          fields
              .computeIfAbsent(row.getString(1), sale -> EnumSet.noneOf(SaleField.class))
              .add(SaleField.valueOf(row.getString(2)));
        });
    return fields;
  }

  private static RecordedDecision recorded(ResultSet row, boolean latest) throws SQLException {
    var outcome = Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf);
    return new RecordedDecision(
        row.getLong("decision_number"),
        question(row),
        Answer.valueOf(row.getString("answer")),
        row.getString("decided_by"),
        row.getString("note"),
        row.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        latest,
        outcome.orElse(null),
        row.getString("sale_key"));
  }

  private static Question question(ResultSet row) throws SQLException {
    var mention = row.getString("mention_key");
    var other = row.getString("other_key");
    return other == null
        ? new Question.RightValue(
            mention, SaleField.valueOf(row.getString("field")), row.getString("stated"))
        : new Question.OneSale(mention, other);
  }
}
