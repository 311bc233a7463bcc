package org.transmittal.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.transmittal.ledger.MentionBuilder.amraams;
import static org.transmittal.warehouse.Warehouse.RULES;
import static org.transmittal.warehouse.Warehouse.RUN;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.ledger.Answer;
import org.transmittal.ledger.Outcome;
import org.transmittal.ledger.Question;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleStage;

/** What people decided, as the tables keep it and the ledger is made with it. */
class DecisionIT {
  private static final long NEXT_RUN = 2;
  private static final long LAST_RUN = 3;
  private static final Instant AT = Instant.parse("2026-11-01T12:30:00Z");

  private final SaleMention first =
      amraams("a", "2025-01-04").number("25-3").worth("96000000").mention();
  private final SaleMention last =
      amraams("b", "2025-03-04").number("25-3").worth("147000000").mention();
  private final Question old =
      new Question.RightValue(first.key(), SaleField.AMOUNT, "exact 96000000 USD");

  @TempDir Path folder;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    warehouse = Warehouse.create(folder);
    warehouse.begin(NEXT_RUN);
    warehouse.begin(LAST_RUN);
    warehouse.tell(RUN, first, last);
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void theNextRunHonoursADecisionAndTheHistorySaysThatItWasOne() throws Exception {
    decide(old, Answer.RIGHT);
    assertThat(recorded().outcome()).as("nothing is made anew before the next run").isNull();

    assertThat(warehouse.ledger().write(NEXT_RUN, RULES)).isEqualTo(1);

    assertThat(rows("SELECT amount FROM sale")).containsExactly("96000000.00");
    assertThat(changes(NEXT_RUN))
        .containsExactly("AMOUNT | exact 147000000 USD | exact 96000000 USD | DECISION | null");
    assertThat(recorded())
        .isEqualTo(
            new RecordedDecision(
                1, old, Answer.RIGHT, "A. Person", "why", AT, true, Outcome.IN_EFFECT, "25-3"));
    assertThat(warehouse.ledger().write(LAST_RUN, RULES)).isZero();
  }

  @Test
  void whatIsTakenBackGivesTheWordToTheSourcesAgain() throws Exception {
    decide(old, Answer.RIGHT);
    warehouse.ledger().write(NEXT_RUN, RULES);
    decide(old, Answer.TAKEN_BACK);

    warehouse.ledger().write(LAST_RUN, RULES);

    assertThat(rows("SELECT amount FROM sale")).containsExactly("147000000.00");
    assertThat(changes(LAST_RUN))
        .containsExactly("AMOUNT | exact 96000000 USD | exact 147000000 USD | DECISION | null");
    assertThat(warehouse.decisions().all())
        .extracting(RecordedDecision::isInForce)
        .containsExactly(false, false);
    assertThat(rows("SELECT * FROM decision_outcome")).isEmpty();
  }

  @Test
  void whatASourceChangesInTheSameRunIsSaidOfTheSource() throws Exception {
    decide(old, Answer.RIGHT);
    var later = amraams("c", "2025-04-04").number("25-3").at(SaleStage.NOTIFIED).mention();

    warehouse.tell(NEXT_RUN, later);

    assertThat(changes(NEXT_RUN).stream().map(row -> row.replaceAll(" \\| \\w{32}$", "")))
        .containsExactly(
            "AMOUNT | exact 147000000 USD | exact 96000000 USD | DECISION | null",
            "STAGE | null | NOTIFIED | SOURCE");
  }

  @Test
  void twoSalesThatAPersonJoinsAreOneAndTheOtherKeyLeadsToIt() throws Exception {
    var other = amraams("c", "2025-01-10").number("25-4").mention();
    warehouse.tell(RUN, other);
    decide(new Question.OneSale(first.key(), other.key()), Answer.ONE_SALE);

    warehouse.ledger().write(NEXT_RUN, RULES);

    assertThat(rows("SELECT sale_key FROM sale")).containsExactly("25-3");
    assertThat(rows("SELECT alias, sale_key FROM sale_alias")).containsExactly("25-4 | 25-3");
    assertThat(rows("SELECT ground FROM sale_join")).contains("DECISION");
    assertThat(rows("SELECT DISTINCT reason FROM sale_change WHERE run_id = 2"))
        .containsExactly("DECISION");
  }

  @Test
  void aDecisionThatHasNothingToStandOnIsKeptAndSaidToBeWithoutEffect() throws Exception {
    decide(new Question.RightValue("gone", SaleField.AMOUNT, "exact 1 USD"), Answer.RIGHT);

    assertThat(warehouse.ledger().write(NEXT_RUN, RULES)).isZero();

    assertThat(recorded().outcome()).isEqualTo(Outcome.NO_MENTION);
    assertThat(recorded().sale()).isNull();
    assertThat(recorded().isInForce()).isTrue();
  }

  @Test
  void theNightOnWhichADecisionComesDoesNotMatter() throws Exception {
    var other = amraams("c", "2025-01-10").number("25-4").mention();
    var pair = new Question.OneSale(last.key(), other.key());
    warehouse.tell(NEXT_RUN, other);
    decide(old, Answer.RIGHT);
    decide(pair, Answer.ONE_SALE);
    warehouse.ledger().write(LAST_RUN, RULES);
    var late = warehouse.database().dump();
    warehouse.close();

    warehouse = Warehouse.create(folder);
    warehouse.begin(NEXT_RUN);
    decide(old, Answer.RIGHT);
    decide(pair, Answer.ONE_SALE);
    warehouse.tell(RUN, other, last);
    warehouse.tell(NEXT_RUN, first);

    assertThat(warehouse.database().dump()).isEqualTo(late);
  }

  @Test
  void aRunOfAWindowHonoursWhatWasDecidedOnSalesInItAndLeavesTheOthersAlone() throws Exception {
    decide(old, Answer.RIGHT);
    var may = LocalDate.of(2025, 5, 1);

    assertThat(
            warehouse
                .ledger()
                .write(NEXT_RUN, RULES, (date, captured) -> date != null && !date.isBefore(may)))
        .isZero();
    assertThat(recorded().outcome()).isNull();

    var march = LocalDate.of(2025, 3, 1);
    assertThat(
            warehouse
                .ledger()
                .write(NEXT_RUN, RULES, (date, captured) -> date != null && !date.isBefore(march)))
        .as("the sale has a mention in March, if not the one decided on")
        .isEqualTo(1);
    decide(old, Answer.WRONG);
    assertThat(
            warehouse
                .ledger()
                .write(LAST_RUN, RULES, (date, captured) -> date != null && !date.isBefore(may)))
        .as("the earlier decision holds until a run that is about its sale")
        .isZero();
    assertThat(rows("SELECT amount FROM sale")).containsExactly("96000000.00");
  }

  @Test
  void aWindowThatTakesInUndatedArticlesHonoursWhatWasDecidedOnASaleThatOnlyTheyTell()
      throws Exception {
    var undated = amraams("c", null).number("25-9").worth("50000000").mention();
    warehouse.tell(RUN, undated);
    warehouse.database().execute("UPDATE article_place SET captured = '2025-05-09'");
    decide(
        new Question.RightValue(undated.key(), SaleField.AMOUNT, "exact 50000000 USD"),
        Answer.WRONG);
    Window may = (date, captured) -> date != null && date.getMonthValue() == 5;
    Window mayAndUndated =
        (date, captured) ->
            may.holds(date, captured) || (date == null && may.holds(captured, captured));

    assertThat(warehouse.ledger().write(NEXT_RUN, RULES, may)).isZero();
    assertThat(recorded().outcome()).isNull();
    assertThat(warehouse.ledger().write(LAST_RUN, RULES, mayAndUndated)).isEqualTo(1);

    assertThat(recorded().outcome()).isEqualTo(Outcome.IN_EFFECT);
    assertThat(rows("SELECT amount FROM sale WHERE sale_key = '25-9'")).containsExactly("null");
  }

  private void decide(Question question, Answer answer) {
    warehouse.decisions().add(question, answer, "A. Person", "why", AT);
  }

  private RecordedDecision recorded() {
    return warehouse.decisions().all().getLast();
  }

  private List<String> changes(long run) throws SQLException {
    return rows(
        "SELECT field, before_value, after_value, reason, article_key FROM sale_change"
            + " WHERE run_id = %d ORDER BY field".formatted(run));
  }

  private List<String> rows(String sql) throws SQLException {
    return warehouse.database().rows(sql);
  }
}
