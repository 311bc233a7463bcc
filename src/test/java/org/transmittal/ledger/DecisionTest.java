package org.transmittal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.transmittal.ledger.MentionBuilder.amraams;
import static org.transmittal.ledger.MentionBuilder.told;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.transmittal.sale.Ground;
import org.transmittal.sale.Join;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleMention;

/** What people decide goes before what sources say, and says itself what came of it. */
class DecisionTest {
  private static final String OLD = "exact 96000000 USD";
  private static final String NEW = "exact 147000000 USD";

  private final SaleMention first = numbered("a", "2026-01-01").worth("96000000").mention();
  private final SaleMention last = numbered("b", "2026-05-01").worth("147000000").mention();

  @Test
  void theValueThatAPersonCallsRightIsShownAndTheOtherStillStandsAmongTheConflicts() {
    var reconciled = decide(amount(first, OLD, Answer.RIGHT));

    var sale = reconciled.sales().getFirst();
    assertThat(FieldText.amount(sale.terms())).isEqualTo(OLD);
    assertThat(sale.conflicts().getFirst().versions())
        .extracting(Sale.Version::value)
        .containsExactly(OLD, NEW);
    assertThat(reconciled.outcomes()).containsValue(Outcome.IN_EFFECT);
  }

  @Test
  void aLaterArticleDoesNotOutdoWhatAPersonCalledRight() {
    var later = numbered("c", "2026-09-01").worth("200000000").mention();

    var reconciled =
        Reconciliation.of(List.of(first, last, later), List.of(amount(first, OLD, Answer.RIGHT)));

    assertThat(FieldText.amount(reconciled.sales().getFirst().terms())).isEqualTo(OLD);
  }

  @Test
  void aValueThatAPersonCallsWrongIsNotShownWhoeverStatesIt() {
    var copy = numbered("c", "2026-06-01").worth("147000000").mention();

    var reconciled =
        Reconciliation.of(List.of(first, last, copy), List.of(amount(last, NEW, Answer.WRONG)));

    assertThat(FieldText.amount(reconciled.sales().getFirst().terms())).isEqualTo(OLD);
  }

  @Test
  void whereTheOnlyValueIsWrongNoneIsShown() {
    var reconciled = Reconciliation.of(List.of(last), List.of(amount(last, NEW, Answer.WRONG)));

    assertThat(reconciled.sales().getFirst().terms().amount()).isNull();
    assertThat(reconciled.outcomes()).containsValue(Outcome.IN_EFFECT);
  }

  @Test
  void theListOfItemsFollowsTheNumberThatIsRightAndLosesTheOneThatIsWrong() {
    var many = numbered("c", "2026-06-01").without("items").item("missiles", 900, "AIM-120D-3");
    var fuller = many.item("launchers", 8).mention();
    var mentions = List.of(first, fuller);

    assertThat(quantity(mentions, value(first, SaleField.QUANTITY, "exact 1200", Answer.RIGHT)))
        .isEqualTo("exact 1200");
    var struck =
        Reconciliation.of(
            mentions, List.of(value(fuller, SaleField.QUANTITY, "exact 900", Answer.WRONG)));
    assertThat(struck.sales().getFirst().terms().items())
        .extracting(item -> item.quantity() == null)
        .containsExactly(true, false);
  }

  @Test
  void partiesAreDecidedLikeFigures() {
    var other = numbered("c", "2026-06-01").to("KR").mention();

    var sale =
        Reconciliation.of(
                List.of(first, other),
                List.of(value(first, SaleField.RECIPIENT, "JP", Answer.RIGHT)))
            .sales()
            .getFirst();

    assertThat(FieldText.recipients(sale.terms())).isEqualTo("JP");
  }

  @Test
  void aDecisionOnWhatIsNoLongerThereIsSaidToBeWithoutEffectAndChangesNothing() {
    var gone = numbered("gone", "2026-01-01").mention();
    var onNoMention = amount(gone, OLD, Answer.RIGHT);
    var onNoValue = amount(first, "exact 5 USD", Answer.RIGHT);
    var onNoOther = new Decision(new Question.OneSale(first.key(), gone.key()), Answer.ONE_SALE);

    var reconciled = decide(onNoMention, onNoValue, onNoOther);

    assertThat(reconciled.sales()).isEqualTo(decide().sales());
    assertThat(reconciled.outcomes())
        .containsEntry(onNoMention, Outcome.NO_MENTION)
        .containsEntry(onNoValue, Outcome.NOT_STATED)
        .containsEntry(onNoOther, Outcome.NO_MENTION);
  }

  @Test
  void ofTwoValuesThatWereBothCalledRightTheLatestToldIsShownAndTheOtherSaidToBeOverruled() {
    var old = amount(first, OLD, Answer.RIGHT);
    var recent = amount(last, NEW, Answer.RIGHT);

    var reconciled = decide(old, recent);

    assertThat(FieldText.amount(reconciled.sales().getFirst().terms())).isEqualTo(NEW);
    assertThat(reconciled.outcomes())
        .containsEntry(old, Outcome.OVERRULED)
        .containsEntry(recent, Outcome.IN_EFFECT);
  }

  @Test
  void mentionsThatAreOneSaleByDecisionSayThatAPersonJoinedThem() {
    var other = told("c", "2020-01-04").from("FR").to("IN").item("submarines", 3).mention();

    var joined =
        Reconciliation.of(
            List.of(last, other),
            List.of(new Decision(new Question.OneSale(other.key(), last.key()), Answer.ONE_SALE)));

    assertThat(joined.sales().getFirst().joins())
        .extracting(Join::ground)
        .containsExactly(Ground.DECISION);
  }

  @Test
  void whatDoesNotAnswerAQuestionIsNoDecision() {
    var question = new Question.OneSale("b", "a");

    assertThat(question).isEqualTo(new Question.OneSale("a", "b"));
    for (var answer : Answer.values()) {
      if (answer != Answer.ONE_SALE && answer != Answer.TWO_SALES) {
        assertThatThrownBy(() -> new Decision(question, answer))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
    assertThatThrownBy(() -> new Question.RightValue("a", SaleField.STAGE, "NOTIFIED"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Answer.of(" One  SALE ".replace("  ", " "))).contains(Answer.ONE_SALE);
  }

  /** Decisions of every kind on some mentions, some of them on what is not there. */
  static List<Decision> decisions(List<SaleMention> mentions, Random random) {
    var decisions = new HashSet<Decision>();
    for (var i = 0; i < 4; i++) {
      var one = mentions.get(random.nextInt(mentions.size()));
      var other = mentions.get(random.nextInt(mentions.size()));
      var otherKey = random.nextInt(8) == 0 ? "gone" : other.key();
      var field = FieldText.COMPARED.get(random.nextInt(FieldText.COMPARED.size()));
      var value = FieldText.of(field, other.terms());
      var yes = random.nextBoolean();
      if (random.nextBoolean() && !one.key().equals(otherKey)) {
        decisions.add(
            new Decision(
                new Question.OneSale(one.key(), otherKey),
                yes ? Answer.ONE_SALE : Answer.TWO_SALES));
      } else if (value != null) {
        decisions.add(value(one, field, value, yes ? Answer.RIGHT : Answer.WRONG));
      }
    }
    return List.copyOf(decisions);
  }

  /** Holds that the sales are as a decision has it. */
  static void assertHonoured(Decision decision, List<Sale> sales) {
    var sale =
        sales.stream()
            .filter(s -> s.mentions().contains(decision.question().mention()))
            .findFirst()
            .orElseThrow();
    switch (decision.question()) {
      case Question.OneSale(var mention, var other) ->
          assertThat(sale.mentions().containsAll(Set.of(mention, other)))
              .isEqualTo(decision.answer() == Answer.ONE_SALE);
      case Question.RightValue(var mention, var field, var value) ->
          assertThat(value.equals(FieldText.of(field, sale.terms())))
              .isEqualTo(decision.answer() == Answer.RIGHT);
    }
  }

  private Reconciliation decide(Decision... decisions) {
    return Reconciliation.of(List.of(first, last), Arrays.asList(decisions));
  }

  private static String quantity(List<SaleMention> mentions, Decision decision) {
    var sale = Reconciliation.of(mentions, List.of(decision)).sales().getFirst();
    return FieldText.firstQuantity(sale.terms());
  }

  private static Decision amount(SaleMention mention, String value, Answer answer) {
    return value(mention, SaleField.AMOUNT, value, answer);
  }

  private static Decision value(SaleMention mention, SaleField field, String value, Answer answer) {
    return new Decision(new Question.RightValue(mention.key(), field, value), answer);
  }

  private static MentionBuilder numbered(String article, String date) {
    return amraams(article, date).number("26-13");
  }
}
