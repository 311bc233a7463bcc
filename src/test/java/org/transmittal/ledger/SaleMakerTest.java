package org.transmittal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.transmittal.ledger.MentionBuilder.amraams;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.transmittal.sale.Bound;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Party;
import org.transmittal.sale.Sale;
import org.transmittal.sale.Sale.Version;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Standing;
import org.transmittal.sale.Status;

/** What is shown of a sale that several articles tell. */
class SaleMakerTest {
  @Test
  void aStageOnlyRisesAndAnOlderArticleReadLaterDoesNotLowerIt() {
    var signed = numbered("a", "2026-05-01").at(SaleStage.CONTRACTED).on("2026-04-30");
    var talks = numbered("b", "2025-12-01").at(SaleStage.NEGOTIATION);
    var approved = numbered("c", "2026-06-01").at(SaleStage.APPROVED).on("2026-01-15");

    var sale = sale(signed, talks, approved);

    assertThat(sale.terms().stage()).isEqualTo(SaleStage.CONTRACTED);
    assertThat(sale.terms().eventDate()).isEqualTo(PartialDate.parse("2026-04-30"));
  }

  @Test
  void aRisingStageIsACourseOfEventsAndNoConflict() {
    var sale =
        sale(
            numbered("a", "2026-01-01").at(SaleStage.APPROVED),
            numbered("b", "2026-05-01").at(SaleStage.CONTRACTED));

    assertThat(sale.conflicts()).isEmpty();
  }

  @Test
  void noWordOfAStageIsNoStage() {
    assertThat(sale(numbered("a", "2026-01-01")).terms().status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void theLatestAmountIsShownAndTheOtherStandsAmongTheConflicts() {
    var old = numbered("a", "2026-01-01").worth("96000000").mention();
    var last = numbered("b", "2026-05-01").worth("147000000", "USD", Bound.UP_TO).mention();

    var sale = SaleMaker.make(Arrays.asList(last, old), List.of(), List.of());

    assertThat(sale.terms().amount()).isEqualTo(last.terms().amount());
    assertThat(sale.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.field()).isEqualTo(SaleField.AMOUNT);
              assertThat(conflict.versions())
                  .containsExactly(
                      new Version("up_to 147000000 USD", java.util.List.of(last.key())),
                      new Version("exact 96000000 USD", java.util.List.of(old.key())));
            });
  }

  @Test
  void whatOneSourceLeavesOutContradictsNothing() {
    var sale =
        sale(
            numbered("a", "2026-01-01"),
            numbered("b", "2026-05-01").without("amount").without("items"));

    assertThat(sale.conflicts()).isEmpty();
    assertThat(sale.terms().amount()).isNotNull();
    assertThat(sale.terms().items()).hasSize(1);
  }

  @Test
  void partiesAndQuantitiesThatDifferAreConflicts() {
    var sale =
        sale(
            numbered("a", "2026-01-01"),
            numbered("b", "2026-05-01")
                .to("JP", "KR")
                .without("items")
                .item("missiles", 900, "AIM-120D-3"));

    assertThat(sale.conflicts())
        .extracting(Sale.Conflict::field)
        .containsExactly(SaleField.RECIPIENT, SaleField.QUANTITY);
    assertThat(sale.terms().recipients()).containsExactly(new Party("JP"), new Party("KR"));
  }

  @Test
  void anAlternativeStaysWithTheAmountThatItRestates() {
    var sale =
        sale(
            numbered("a", "2026-01-01")
                .worth("1600000000", "GBP", Bound.EXACT)
                .or("2000000000", "USD"),
            numbered("b", "2026-05-01").worth("1700000000", "GBP", Bound.EXACT));

    assertThat(sale.terms().alternatives()).isEmpty();
  }

  @Test
  void whatWasSuspendedKeepsItsStageToComeBackTo() {
    var signed = numbered("a", "2026-01-01").at(SaleStage.CONTRACTED);
    var stopped = numbered("b", "2026-02-01").at(Standing.SUSPENDED).on("2026-01-31");
    var again = numbered("c", "2026-03-01").at(SaleStage.CONTRACTED);

    var suspended = sale(signed, stopped);
    assertThat(suspended.terms().status()).isEqualTo(Status.SUSPENDED);
    assertThat(suspended.terms().stage()).isEqualTo(SaleStage.CONTRACTED);
    assertThat(suspended.terms().eventDate()).isEqualTo(PartialDate.parse("2026-01-31"));
    assertThat(sale(signed, stopped, again).terms().status()).isEqualTo(Status.CONTRACTED);
  }

  @Test
  void whatAnEarlierStageAwaitedHasCome() {
    var approved =
        numbered("a", "2026-01-01").at(SaleStage.APPROVED).awaiting("a word of Congress");

    assertThat(sale(approved).terms().awaiting()).isEqualTo("a word of Congress");
    assertThat(
            sale(approved, numbered("b", "2026-02-01").at(SaleStage.CONTRACTED)).terms().awaiting())
        .isNull();
  }

  @Test
  void anUndatedWordCountsOnlyWhereNoDatedOneSpeaks() {
    var dated =
        numbered("a", "2026-01-01").worth("90000000").at(SaleStage.APPROVED).on("2025-12-30");
    var undated = numbered("b", null).worth("80000000").at(SaleStage.APPROVED).on("2019-07-01");

    var sale = sale(undated, dated);

    assertThat(sale.terms().amount()).isEqualTo(dated.mention().terms().amount());
    assertThat(sale.terms().eventDate()).isEqualTo(PartialDate.parse("2025-12-30"));
    assertThat(sale.terms().items()).isEqualTo(dated.mention().terms().items());
  }

  @Test
  void anUndatedListOfItemsIsShownOnlyWhereItIsFuller() {
    var dated = numbered("a", "2026-01-01");
    var undated = numbered("b", null).without("items").item("rockets", 40, "GMLRS");

    assertThat(sale(undated, dated).terms().items().getFirst().name()).isEqualTo("missiles");
  }

  @Test
  void theFullestListOfItemsIsShown() {
    var full = numbered("a", "2026-01-01").item("launchers", 8);
    var short_ = numbered("b", "2026-05-01");

    assertThat(sale(full, short_).terms().items()).hasSize(2);
  }

  @Test
  void itKnowsWhenItWasFirstAndLastReported() {
    var sale = sale(numbered("a", "2026-01-01"), numbered("b", null), numbered("c", "2026-05-01"));

    assertThat(sale.firstReported()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(sale.lastReported()).isEqualTo(LocalDate.of(2026, 5, 1));
  }

  private static MentionBuilder numbered(String article, String date) {
    return amraams(article, date).number("26-13");
  }

  private static Sale sale(MentionBuilder... mentions) {
    return SaleMaker.make(
        Arrays.stream(mentions).map(MentionBuilder::mention).toList(), List.of(), List.of());
  }
}
