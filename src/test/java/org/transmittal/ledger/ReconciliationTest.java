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
import org.transmittal.sale.Ground;
import org.transmittal.sale.Join;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Standing;

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
  void oneOfThemMayBeLeftOutWhereTheRestTellsEnough(String missing) {
    assertThat(sales(amraams("a", "2025-01-04"), amraams("b", "2025-01-20").without(missing)))
        .hasSize(1);
  }

  @Test
  void oneFigureAndItsRoundingAreOneSaleAndAnotherFigureIsAnother() {
    assertThat(
            sales(
                amraams("a", "2025-01-04").worth("3640000000"),
                amraams("b", "2025-01-06").worth("3637000000"),
                amraams("c", "2025-01-06").worth("3600000000")))
        .hasSize(1);
    assertThat(
            sales(
                missiles("a", "2025-01-04", "AIM-120").worth("3640000000"),
                missiles("b", "2025-01-06", "AIM-120").worth("293000000")))
        .hasSize(2);
  }

  @Test
  void aFamilyMayStandForAnyTypeOfIt() {
    assertThat(
            sales(
                missiles("a", "2025-01-04", "AIM-120").worth("3640000000"),
                missiles("b", "2025-01-06", "AIM-120D-3").worth("3640000000"),
                missiles("c", "2025-01-06", "AIM-9X").worth("3640000000")))
        .hasSize(2);
  }

  @Test
  void oneAmountInTwoCurrenciesIsOneAmount() {
    assertThat(
            sales(
                told("a", "2025-01-04")
                    .from("GB")
                    .to("TR")
                    .worth("8000000000", "GBP", Bound.EXACT)
                    .or("10700000000", "USD")
                    .item("fighters", 0, "Typhoon"),
                told("b", "2025-01-04")
                    .from("GB")
                    .to("TR")
                    .worth("10700000000", "USD", Bound.APPROX)
                    .item("fighters", 0, "Typhoon")))
        .hasSize(1);
  }

  @Test
  void theSameNumberOfPiecesIsOneSaleWithinAYearAndTwoAfterIt() {
    var first = howitzers("a", "2024-01-04");

    assertThat(sales(first, howitzers("b", "2024-06-01"))).hasSize(1);
    assertThat(sales(first, howitzers("b", "2026-06-01"))).hasSize(2);
  }

  @Test
  void aContractForLessThanWasNotifiedIsTheSameSale() {
    var sales =
        sales(
            amraams("a", "2025-01-04").worth("3640000000").at(SaleStage.NOTIFIED),
            amraams("b", "2025-09-04").worth("2900000000").at(SaleStage.CONTRACTED));

    assertThat(sales)
        .singleElement()
        .satisfies(sale -> assertThat(sale.terms().stage()).isEqualTo(SaleStage.CONTRACTED));
  }

  @Test
  void reportsOfTheSameDaysThatDifferInOneFigureAreOneSaleWithAConflict() {
    var sales =
        sales(
            amraams("a", "2025-01-04").worth("3640000000"),
            amraams("b", "2025-01-05").worth("3100000000"));

    assertThat(sales).singleElement().satisfies(sale -> assertThat(sale.conflicts()).isNotEmpty());
    assertThat(
            sales(
                amraams("a", "2025-01-04").worth("3640000000"),
                amraams("b", "2025-03-05").worth("3100000000")))
        .hasSize(2);
  }

  @Test
  void newsWithoutFiguresJoinsTheOneSaleThatItFits() {
    var news = missiles("n", "2025-01-05", "AIM-120D-3");

    assertThat(sales(news, amraams("a", "2025-01-04"))).hasSize(1);
    assertThat(
            sales(
                news,
                amraams("a", "2025-01-04"),
                amraams("b", "2025-01-04")
                    .worth("293000000")
                    .without("items")
                    .item("missiles", 90, "AIM-120D-3")))
        .as("of two no one can tell which is meant")
        .hasSize(3);
  }

  @Test
  void countryAndWeaponAloneNeverIdentify() {
    assertThat(
            sales(missiles("a", "2025-01-04", "AIM-120"), missiles("b", "2025-01-14", "AIM-120")))
        .hasSize(2);
  }

  @Test
  void anArticleThatTellsOfTwoSalesMeansTwo() {
    var one = amraams("a", "2025-01-04").mention();
    var other = amraams("a", "2025-01-04").at(5).mention();

    assertThat(Reconciliation.of(List.of(one, other)).sales()).hasSize(2);
    assertThat(Reconciliation.of(List.of(one, other, amraams("b", "2025-01-04").mention())).sales())
        .as("a third fits both")
        .hasSize(3);
  }

  @Test
  void whatIsToldForBackgroundIsNotOfTheDayOfTheArticle() {
    var older = howitzers("b", "2025-01-05").background();

    assertThat(sales(howitzers("a", "2025-01-04"), older)).hasSize(2);
    assertThat(sales(howitzers("a", "2022-08-04"), older.on("2022-08"))).hasSize(1);
  }

  @Test
  void anAmendedNumberKeepsWhatStatedTheEarlierFigure() {
    var sales =
        sales(
            hellfires("a", "2025-01-04", "96500000"),
            hellfires("b", "2025-01-05", "96500000").number("25-10"),
            hellfires("c", "2025-06-05", "147500000").number("25-10"),
            hellfires("d", "2025-06-06", "147500000"));

    assertThat(sales)
        .singleElement()
        .satisfies(
            sale -> assertThat(sale.terms().amount().value()).isEqualByComparingTo("147500000"));
  }

  @Test
  void anAmendmentJoinsTheCaseThatItNamesAndHasItsNumber() {
    var sales =
        sales(
            amraams("a", "2025-02-04").number("25-3"),
            told("b", "2025-07-30").from("US").to("JP").number("0B-25").amends("25-03"),
            told("c", "2025-07-30").from("US").to("JP").number("0B-25"));

    assertThat(sales)
        .singleElement()
        .satisfies(sale -> assertThat(sale.key()).isEqualTo("25-3"))
        .satisfies(sale -> assertThat(sale.terms().amount().value()).isEqualTo("3640000000"))
        .satisfies(sale -> assertThat(sale.mentions()).hasSize(3));
  }

  @Test
  void aSumThatWasRaisedJoinsWhatStatesTheEarlierOneAndWhatStatesTheLater() {
    var sales =
        sales(
            amraams("a", "2025-01-04").worth("3640000000"),
            amraams("b", "2025-06-10").worth("4200000000").insteadOf("3640000000"),
            amraams("c", "2025-06-11").worth("4200000000"));

    assertThat(sales)
        .singleElement()
        .satisfies(sale -> assertThat(sale.terms().amount().value()).isEqualTo("4200000000"))
        .satisfies(
            sale ->
                assertThat(sale.conflicts())
                    .extracting(conflict -> conflict.versions().size())
                    .containsExactly(2));
  }

  @Test
  void aDecisionGoesBeforeWhatIsSaid() {
    var one = amraams("a", "2025-01-04").mention();
    var same = amraams("b", "2025-01-04").mention();
    var other = told("c", "2020-01-04").from("FR").to("IN").item("submarines", 3).mention();

    assertThat(
            Reconciliation.of(
                    List.of(one, same), List.of(decided(same.key(), one.key(), Answer.TWO_SALES)))
                .sales())
        .hasSize(2);
    assertThat(
            Reconciliation.of(
                    List.of(one, other), List.of(decided(one.key(), other.key(), Answer.ONE_SALE)))
                .sales())
        .hasSize(1);
    assertThat(
            Reconciliation.of(
                    List.of(one), List.of(decided(one.key(), other.key(), Answer.ONE_SALE)))
                .sales())
        .as("what is not there is waited for")
        .hasSize(1);
  }

  @Test
  void eachJoinSaysWhyAndWhatLooksAlikeIsListed() {
    var one = amraams("a", "2025-01-04").mention();
    var same = amraams("b", "2025-01-04").mention();
    var alike = missiles("c", "2025-01-14", "AIM-120D-3").mention();

    var reconciled = Reconciliation.of(List.of(one, same, alike));

    assertThat(reconciled.sales().stream().flatMap(sale -> sale.joins().stream()))
        .extracting(Join::ground)
        .containsExactly(Ground.AMOUNT);
    assertThat(reconciled.likely())
        .hasSize(1)
        .extracting(Join::ground)
        .containsExactly(Ground.LIKELY);
    assertThat(
            Reconciliation.of(
                    List.of(one, same, alike),
                    List.of(decided(one.key(), alike.key(), Answer.TWO_SALES)))
                .likely())
        .as("a pair that a person has parted is no question any more")
        .isEmpty();
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
                    amraams("c", "2025-02-20").number("25-4").mention()))
            .sales();

    assertThat(sales).extracting(Sale::key).contains("25-3", "25-4", unnumbered.key()).hasSize(3);
  }

  @Test
  void withoutNumberTheKeyIsThatOfTheEarliestDatedMention() {
    var undated = amraams("a", null).mention();
    var late = amraams("b", "2025-03-01").mention();
    var early = amraams("c", "2025-01-04").mention();

    assertThat(Reconciliation.of(List.of(undated, late, early)).sales())
        .singleElement()
        .satisfies(sale -> assertThat(sale.key()).isEqualTo(early.key()))
        .satisfies(
            sale ->
                assertThat(sale.mentions())
                    .containsExactly(early.key(), late.key(), undated.key()));
  }

  @Test
  void aNameMayHaveThatOfItsProgrammeBeforeItAndABlockTheLetterOfItsVersion() {
    assertThat(
            sales(
                typhoons("a", "2025-10-27", "Eurofighter Typhoon"),
                typhoons("b", "2025-10-27", "Typhoon")))
        .hasSize(1);
    assertThat(
            sales(
                typhoons("a", "2025-10-27", "F-16C Block 70"),
                typhoons("b", "2025-10-27", "F-16 Block 70")))
        .hasSize(1);
    assertThat(
            sales(typhoons("a", "2025-10-27", "Black Hawk"), typhoons("b", "2025-10-27", "Hawk")))
        .hasSize(2);
  }

  @Test
  void whatWasOrderedIsDeliveredOrGivenUpYearsAfterWhereTheFigureIsExact() {
    var ordered = jets("a", "2019-07-11").worth("1260000000").at(SaleStage.CONTRACTED);

    assertThat(sales(ordered, jets("b", "2025-04-03").worth("1260000000").at(SaleStage.DELIVERED)))
        .hasSize(1);
    assertThat(sales(ordered, jets("b", "2025-04-03").worth("1260000000").at(Standing.CANCELLED)))
        .hasSize(1);
    assertThat(sales(ordered, jets("b", "2025-04-03").worth("1300000000").at(SaleStage.DELIVERED)))
        .as("1.3 is 1.26 rounded, and is much else")
        .hasSize(2);
    assertThat(sales(ordered, jets("b", "2025-04-03").worth("1260000000").at(SaleStage.CONTRACTED)))
        .as("a second order")
        .hasSize(2);
    assertThat(
            sales(
                jets("a", "2025-07-11").worth("1260000000").at(SaleStage.CONTRACTED),
                jets("b", "2019-04-03").worth("1260000000").at(SaleStage.DELIVERED)))
        .as("nothing is delivered before it is ordered")
        .hasSize(2);
  }

  @Test
  void aContractForAsManyAndNoMoreMoneyIsThatOfTheProposalBeforeIt() {
    var proposed = jets("a", "2022-04-05").worth("1670000000").at(SaleStage.NOTIFIED);

    assertThat(
            sales(proposed, jets("b", "2022-11-11").worth("1260000000").at(SaleStage.CONTRACTED)))
        .hasSize(1);
    assertThat(
            sales(proposed, jets("b", "2022-11-11").worth("2260000000").at(SaleStage.CONTRACTED)))
        .hasSize(2);
    assertThat(
            sales(
                proposed,
                jets("b", "2022-11-11").worth("1260000000").at(SaleStage.CONTRACTED).on("2019")))
        .as("it tells of an older contract")
        .hasSize(2);
  }

  @Test
  void aContractForMostOfWhatWasProposedIsThatOfTheOneProposalThatItFits() {
    var proposed = amraams("a", "2025-01-04").at(SaleStage.NOTIFIED);
    var agreed = contract("b", "2025-10-09", "2900000000", 1000);

    assertThat(sales(proposed, agreed)).hasSize(1);
    assertThat(sales(proposed, contract("b", "2025-10-09", "1500000000", 1000)))
        .as("less than half of the money")
        .hasSize(2);
    assertThat(sales(proposed, contract("b", "2025-10-09", "2900000000", 500)))
        .as("less than half of the pieces")
        .hasSize(2);
    assertThat(sales(proposed, contract("b", "2025-10-09", "2900000000", 1300)))
        .as("more pieces than were proposed")
        .hasSize(2);
    assertThat(sales(proposed, contract("b", "2024-10-09", "2900000000", 1000)))
        .as("signed before it was proposed")
        .hasSize(2);
    assertThat(sales(proposed, agreed, contract("c", "2026-10-09", "2500000000", 900)))
        .as("of two contracts no one can tell which is meant")
        .hasSize(3);
  }

  @Test
  void whoGivesUpAsManyAsWereOrderedGivesUpThatOrderWhateverItCostsByThen() {
    var ordered = boats("a", "2019-02-11", 12).worth("35000000000").at(SaleStage.CONTRACTED);

    assertThat(
            sales(
                ordered, boats("b", "2021-09-16", 12).worth("64000000000").at(Standing.CANCELLED)))
        .hasSize(1);
    assertThat(
            sales(
                ordered, boats("b", "2021-09-16", 10).worth("64000000000").at(Standing.CANCELLED)))
        .hasSize(2);
    assertThat(
            sales(
                ordered,
                boats("b", "2021-09-16", 12).worth("64000000000").at(SaleStage.CONTRACTED)))
        .as("a second order")
        .hasSize(2);
    assertThat(
            sales(
                boats("a", "2019-02-11", 3).worth("3500000000").at(SaleStage.CONTRACTED),
                boats("b", "2021-09-16", 3).worth("6400000000").at(Standing.CANCELLED)))
        .as("three are ordered often")
        .hasSize(2);
  }

  @Test
  void theFigureOfAWishMayGrowUntilItIsAgreed() {
    var wish = typhoons("a", "2013-12-18", "Gripen").worth("4500000000").at(SaleStage.NEGOTIATION);

    assertThat(
            sales(
                wish,
                typhoons("b", "2014-10-27", "Gripen").worth("5400000000").at(SaleStage.CONTRACTED)))
        .hasSize(1);
    assertThat(
            sales(
                wish,
                typhoons("b", "2014-10-27", "Gripen").worth("9900000000").at(SaleStage.CONTRACTED)))
        .hasSize(2);
  }

  @Test
  void theExactFigureGoesBeforeItsRounding() {
    var sales =
        sales(
            jets("a", "2024-07-10").worth("1260000000").at(SaleStage.CONTRACTED),
            jets("b", "2024-09-11").worth("1300000000").at(SaleStage.CONTRACTED).at(5),
            jets("b", "2024-09-11").worth("1260000000").background(),
            jets("c", "2024-12-03").worth("1260000000").at(SaleStage.DELIVERED));

    assertThat(sales).extracting(sale -> sale.mentions().size()).containsExactlyInAnyOrder(3, 1);
  }

  @Test
  void ofAMonthOrAYearNoOneCanSayThatTheNewsIsOne() {
    assertThat(
            sales(
                missiles("a", "2025-08-26", "AIM-120"),
                missiles("b", "2026-03-03", "AIM-120").background().on("2025")))
        .hasSize(2);
  }

  @Test
  void noMentionsMakeNoSales() {
    assertThat(Reconciliation.of(List.of()).sales()).isEmpty();
  }

  private static MentionBuilder missiles(String article, String date, String type) {
    return told(article, date).from("US").to("JP").item("missiles", 0, type);
  }

  private static MentionBuilder howitzers(String article, String date) {
    return told(article, date).from("KR").to("PL").item("howitzers", 48, "K9");
  }

  private static MentionBuilder hellfires(String article, String date, String sum) {
    return told(article, date).from("US").to("EG").worth(sum).item("missiles", 0, "AGM-114R");
  }

  private static MentionBuilder contract(String article, String date, String sum, int pieces) {
    return told(article, date)
        .from("US")
        .to("JP")
        .worth(sum)
        .item("missiles", pieces, "AIM-120D-3")
        .at(SaleStage.CONTRACTED);
  }

  private static MentionBuilder boats(String article, String date, int pieces) {
    return told(article, date).from("FR").to("AU").item("submarines", pieces);
  }

  private static Decision decided(String mention, String other, Answer answer) {
    return new Decision(new Question.OneSale(mention, other), answer);
  }

  private static MentionBuilder jets(String article, String date) {
    return told(article, date).from("US").to("BG").item("fighters", 8, "F-16 Block 70");
  }

  private static MentionBuilder typhoons(String article, String date, String type) {
    return told(article, date).from("GB").to("TR").item("fighters", 20, type);
  }

  private static List<Sale> sales(MentionBuilder... mentions) {
    return Reconciliation.of(Arrays.stream(mentions).map(MentionBuilder::mention).toList()).sales();
  }
}
