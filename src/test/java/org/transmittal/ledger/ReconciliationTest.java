package org.transmittal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.transmittal.ledger.MentionBuilder.amraams;
import static org.transmittal.ledger.MentionBuilder.told;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Sale;

/** Which mentions speak of one sale. */
class ReconciliationTest {
  @Test
  void twoMentionsWithOneNumberAreOneSaleWhateverElseTheySay() {
    var sales =
        sales(
            told("a", "2026-02-01").from("US").to("BE").worth("90000000").number("26-13"),
            told("b", "2026-02-03").to("BE").item("howitzers", 12).number("26-013"));

    assertThat(sales).hasSize(1);
    assertThat(sales.getFirst().key()).isEqualTo("26-13");
    assertThat(sales.getFirst().mentions()).hasSize(2);
  }

  @Test
  void twoNumbersAreTwoSalesHoweverAlikeTheyAre() {
    assertThat(
            sales(
                amraams("a", "2026-02-01").number("26-13"),
                amraams("b", "2026-02-01").number("26-14")))
        .extracting(Sale::key)
        .containsExactly("26-13", "26-14");
  }

  @Test
  void equalPartiesTypesAndFiguresAreOneSaleWhateverTheBound() {
    var sales =
        sales(
            amraams("a", "2025-01-04"),
            amraams("b", "2025-01-05").worth("3640000000.00", "USD", Bound.APPROX));

    assertThat(sales).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"supplier", "recipient", "amount", "items"})
  void whereAnyOfThemIsNotToldMentionsStayApart(String missing) {
    assertThat(
            sales(
                amraams("a", "2025-01-04").without(missing),
                amraams("b", "2025-01-04").without(missing)))
        .hasSize(2);
  }

  @Test
  void figuresOfNoKnownCurrencyIdentifyNothing() {
    assertThat(
            sales(
                amraams("a", "2025-01-04").worth("400000000000", null, Bound.EXACT),
                amraams("b", "2025-01-04").worth("400000000000", null, Bound.EXACT)))
        .hasSize(2);
  }

  /** Japan has bought the missile at least four times; see the notices of 2014 to 2025. */
  @Test
  void theFourCasesOfOneCountryAndOneWeaponStayFour() {
    assertThat(
            sales(
                amraams("a", "2025-01-04").worth("3640000000"),
                amraams("b", "2022-11-08").worth("293000000"),
                amraams("c", "2017-10-04").worth("113000000"),
                amraams("d", "2020-11-11").worth("63000000")))
        .hasSize(4);
  }

  @Test
  void aMentionWithoutNumberJoinsTheOneNumberedSaleThatStatesTheSame() {
    var sales = sales(amraams("a", "2025-01-04"), amraams("b", "2025-02-20").number("25-3"));

    assertThat(sales).extracting(Sale::key).containsExactly("25-3");
  }

  @Test
  void ofTwoNumberedSalesThatStateTheSameNoOneCanTellWhichIsMeant() {
    var unnumbered = amraams("a", "2025-01-04").mention();

    var sales =
        Reconciliation.of(
            List.of(
                unnumbered,
                amraams("b", "2025-02-20").number("25-3").mention(),
                amraams("c", "2025-02-20").number("25-4").mention()));

    assertThat(sales).extracting(Sale::key).contains("25-3", "25-4", unnumbered.key()).hasSize(3);
  }

  @Test
  void withoutNumberTheKeyIsThatOfTheEarliestDatedMention() {
    var undated = amraams("a", null).mention();
    var late = amraams("b", "2025-03-01").mention();
    var early = amraams("c", "2025-01-04").mention();

    assertThat(Reconciliation.of(List.of(undated, late, early)))
        .singleElement()
        .satisfies(sale -> assertThat(sale.key()).isEqualTo(early.key()))
        .satisfies(
            sale ->
                assertThat(sale.mentions())
                    .containsExactly(early.key(), late.key(), undated.key()));
  }

  @Test
  void noMentionsMakeNoSales() {
    assertThat(Reconciliation.of(List.of())).isEmpty();
  }

  private static List<Sale> sales(MentionBuilder... mentions) {
    return Reconciliation.of(Arrays.stream(mentions).map(MentionBuilder::mention).toList());
  }
}
