package org.transmittal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sale a sentence goes on about, and when it turns to another. */
class DiscourseTest {
  @Test
  void itBuysForTheCountryThatTheSentenceBeforeWasAbout() {
    assertThat(
            told(
                "Romania is weighing the purchase of Barak MX air defence systems from Israel."
                    + " In 2017 it bought seven Patriot systems worth $3.9 billion."))
        .containsExactly("RO from IL NEGOTIATION", "RO from US CONTRACTED 7 3900000000");
  }

  @Test
  void aKingdomAndItsForcesBuyForTheCountryTheyAreOf() {
    assertThat(
            told(
                "Oman has signed a contract to buy 12 Typhoon fighters from Britain. Its navy has"
                    + " ordered three K130 corvettes from Germany for $900 million."))
        .contains("OM from DE CONTRACTED 3 900000000");
  }

  @Test
  void whatWasSignedYearsBeforeTheTalksIsAnotherSale() {
    assertThat(
            told(
                "Kazakhstan is in talks with Russia to buy more Su-30 fighters. Kazakhstan signed a"
                    + " contract with Russia in 2018 for 12 Su-30 fighters."))
        .containsExactly("KZ from RU NEGOTIATION", "KZ from RU CONTRACTED 12");
  }

  @Test
  void goodsOfAnotherSellerAreAnotherSaleOfTheBuyer() {
    assertThat(
            told(
                "Chile has agreed to buy two Type 23 frigates from Britain. Chile took delivery of"
                    + " ten F-16 fighters from the United States in January."))
        .containsExactly("CL from GB CONTRACTED 2", "CL from US DELIVERED 10");
  }

  @Test
  void anotherCountryThatHasItemsOnOrderIsAnotherBuyer() {
    assertThat(
            told(
                "Greece signed a contract with Lockheed Martin for 84 F-16 fighters. Bahrain, for"
                    + " its part, has 16 F-16 fighters on order."))
        .containsExactly("GR from US CONTRACTED 84", "BH from US CONTRACTED 16");
  }

  @Test
  void allThatAMakerEverSoldIsNotTheSale() {
    assertThat(
            told(
                "Spain signed a contract with Pilatus for 24 PC-21 trainers. Pilatus has sold 240"
                    + " PC-21 trainers to foreign countries."))
        .contains("ES from CH CONTRACTED 24");
  }

  @Test
  void thatContractIsTheOneToldLast() {
    assertThat(
            told(
                "Norway has received nine P-8A aircraft from the United States. Norway signed a"
                    + " contract with the United States for Mk 54 torpedoes. The value of that"
                    + " contract is $189 million, which also provides for training."))
        .contains("NO from US CONTRACTED 189000000");
  }

  @Test
  void aDealBesideTheSaleCountsThoughItsStageIsNotTold() {
    assertThat(
            told(
                "Peru has decided to buy 20 KF-21 fighters from South Korea. The head"
                    + " of the Peruvian air force said that two Italian-made C-27J transports are"
                    + " to come in May as part of a separate deal with Italy."))
        .containsExactly("PE from KR NEGOTIATION 20", "PE from IT UNKNOWN 2");
  }

  @Test
  void aTextCanBeginWithAStrayMarkAndTheVerbOfItsSale() {
    assertThat(told(". Ordered from Norway, 12 NASAMS launchers will go to Poland."))
        .containsExactly("PL from NO CONTRACTED 12");
  }

  @Test
  void whatIsToldAtTheEndOfBothSalesIsAStepOfEach() {
    assertThat(
            told(
                "The State Department approved two sales to Jordan. Jordan has requested to buy 12"
                    + " radars for $158 million. The second request is for 20 Javelin missiles for"
                    + " $70 million. The Pentagon notified Congress of the two possible sales."))
        .containsExactly("JO from US NOTIFIED 12 158000000", "JO from US NOTIFIED 20 70000000");
  }

  @Test
  void whatWasBoughtBeforeIsToldBesideTheSale() {
    assertThat(
            told(
                "Latvia will buy eight Black Hawk helicopters from the United States on top of four"
                    + " that it ordered in 2018."))
        .containsExactly("LV from US NEGOTIATION 8");
  }

  @Test
  void anOfferThatWasTurnedDownIsNoneOfTheSale() {
    assertThat(
            told(
                "Chile has bought 12 Gripen fighters from Sweden, after it turned down an offer of"
                    + " F-16 fighters from the United States."))
        .containsExactly("CL from SE CONTRACTED 12");
  }

  @Test
  void anApprovalThatMeansNoContractIsNone() {
    assertThat(
            told(
                "The State Department approved the sale of 40 Javelin missiles to Oman. The notice"
                    + " does not indicate that a contract has been signed."))
        .containsExactly("OM from US APPROVED 40");
  }

  @Test
  void theFirstLotOfAnOrderStandsForTheWhole() {
    assertThat(
            told(
                "Tunisia took delivery of six AH-64 helicopters from the United States, the first"
                    + " batch of 24."))
        .containsExactly("TN from US DELIVERED 24");
  }

  private static List<String> told(String text) {
    return WireArticle.told(text);
  }
}
