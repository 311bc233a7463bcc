package org.transmittal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Item;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleMention;

/** Articles that tell of more than the one sale that they are about. */
class SaleAmongOthersTest {
  @Test
  void anEarlierDealForMoreOfTheSameIsAnotherSale() {
    assertThat(
            told(
                "Latvia has signed a deal worth $300 million to buy 12 K9 howitzers from South"
                    + " Korea. The ministry announced it on Monday. In 2021, Latvia signed a"
                    + " contract to buy 40 K9 howitzers."))
        .containsExactly(
            "LV from KR: 12 K9, 300000000 USD, CONTRACTED", "LV from KR: 40 K9, CONTRACTED");
  }

  @Test
  void whatTheBuyerAlsoOrderedIsAnotherSaleOfTheSameBuyer() {
    assertThat(
            told(
                "Portugal has ordered six KC-390 aircraft from Brazil's Embraer. It has also"
                    + " ordered 12 Super Tucano aircraft."))
        .containsExactly(
            "PT from BR: 6 KC-390, CONTRACTED", "PT from BR: 12 Super Tucano, CONTRACTED");
  }

  @Test
  void anotherTypeNamedInPassingIsNoPartOfTheSale() {
    assertThat(
            told(
                "Peru has agreed to buy 18 Gripen fighters from Sweden. Lockheed Martin had pitched"
                    + " its F-16 as an alternative."))
        .containsExactly("PE from SE: 18 Gripen, CONTRACTED");
  }

  @Test
  void theNameBesideACodeIsTheTypeThatTheHeadlineNamed() {
    assertThat(
            told(
                "Slovakia has signed a deal to buy U.S. Abrams tanks. The $900 million deal"
                    + " foresees the delivery of 54 M1A1 Abrams tanks by 2027."))
        .containsExactly("SK from US: 54 M1A1, 900000000 USD, CONTRACTED");
  }

  @Test
  void fewerPlainlyNamedPiecesAreAPartOfThoseTold() {
    assertThat(
            told(
                "Croatia has ordered 12 Rafale jets from France. The first two aircraft, of which"
                    + " one is used, are to arrive in 2027."))
        .containsExactly("HR from FR: 12 Rafale, CONTRACTED");
  }

  @Test
  void sumsThatTakeTurnsWithGoodsPartASentence() {
    assertThat(
            told(
                "The State Department has approved the sale to Taiwan of 90 Harpoon missiles for"
                    + " $250 million and 40 Javelin launchers for $20 million."))
        .containsExactly(
            "TW from US: 90 Harpoon, 250000000 USD, APPROVED",
            "TW from US: 40 Javelin, 20000000 USD, APPROVED");
  }

  @Test
  void thePartsOfATotalAreTheSalesThoughTheyNameNoParties() {
    assertThat(
            told(
                "The State Department has approved the sale of nearly $1 billion worth of munitions"
                    + " to Kuwait. Congress was notified of the sales on Friday. A first package,"
                    + " valued at $700 million, consists of 300 Hellfire missiles. A second"
                    + " package, valued at $290 million, consists of 80 Javelin missiles."))
        .containsExactly(
            "KW from US: 300 Hellfire, 700000000 USD, NOTIFIED",
            "KW from US: 80 Javelin, 290000000 USD, NOTIFIED");
  }

  @Test
  void shipsBuiltForTheSellersOwnNavyAreSoldToTheBuyerAllTheSame() {
    assertThat(
            told(
                "Italy has approved the sale of two FREMM frigates to Morocco. The ships, worth 1.1"
                    + " billion euros, were built for the Italian navy."))
        .containsExactly("MA from IT: 2 FREMM, 1100000000 EUR, APPROVED");
  }

  @Test
  void aRivalThatLostSellsNothing() {
    assertThat(
            told(
                "Chile has chosen France's Naval Group to build four submarines, beating rivals"
                    + " Saab of Sweden and Germany's Thyssenkrupp Marine Systems."))
        .containsExactly("CL from FR: 4 submarines, NEGOTIATION");
  }

  @Test
  void whatTheBuyerBoughtOnceIsNotWhatItIsClearedToBuy() {
    assertThat(
            told(
                "The State Department has cleared Bulgaria to buy 20 F-35A fighters. They would"
                    + " replace its F-16s, which it bought second-hand."))
        .containsExactly("BG from US: 20 F-35A, APPROVED");
  }

  @Test
  void fightingThatIsHaltedSuspendsNoSale() {
    assertThat(
            told(
                "The United States has approved the sale of 500 Hellfire missiles to Israel. An"
                    + " agreement between the sides last month halted 15 months of fighting."))
        .containsExactly("IL from US: 500 Hellfire, APPROVED");
  }

  @Test
  void anOrderFromABuyerWhoseNameIsKeptBackIsASaleWithoutOne() {
    assertThat(
            told(
                "Sweden's Saab has won an order for radars worth $40 million from an undisclosed"
                    + " European customer."))
        .containsExactly(" from SE: radars, 40000000 USD, CONTRACTED");
    assertThat(told("Sweden's Saab hopes that its radars find an international customer."))
        .isEmpty();
  }

  @Test
  void countriesInOneBreathHaveOnePart() {
    assertThat(told("Spain, Turkey sign deal for 30 Hurjet trainer jets"))
        .containsExactly("ES from TR: 30 Hurjet, CONTRACTED");
    assertThat(told("Sweden has sold 20 Gripen fighters to Kenya and Uganda."))
        .containsExactly("KE, UG from SE: 20 Gripen, CONTRACTED");
  }

  @Test
  void aFloorIsMoreThanTheSameNumberWithoutOne() {
    assertThat(
            told(
                "Peru orders five Type 26 frigates. Peru signed a contract with the UK to buy at"
                    + " least five Type 26 frigates."))
        .containsExactly("PE from GB: at least 5 Type 26, CONTRACTED");
  }

  private static List<String> told(String text) {
    return WireArticle.mentions(text).stream().map(SaleAmongOthersTest::inWords).toList();
  }

  private static String inWords(SaleMention mention) {
    var terms = mention.terms();
    var amount =
        terms.amount() == null
            ? ""
            : ", %s %s"
                .formatted(terms.amount().value().toPlainString(), terms.amount().currency());
    return "%s from %s: %s%s, %s"
        .formatted(
            codes(terms.recipients()),
            codes(terms.suppliers()),
            terms.items().stream()
                .map(SaleAmongOthersTest::inWords)
                .collect(Collectors.joining(" + ")),
            amount,
            terms.status());
  }

  private static String codes(Iterable<Party> parties) {
    var codes = new java.util.ArrayList<String>();
    parties.forEach(party -> codes.add(party.code()));
    return String.join(", ", codes);
  }

  private static String inWords(Item item) {
    var types =
        item.designations().stream().map(d -> d.printed()).collect(Collectors.joining(" and "));
    var what = types.isEmpty() ? item.name() : types;
    if (item.quantity() == null) {
      return what;
    }
    var bound = item.quantity().bound() == Bound.AT_LEAST ? "at least " : "";
    return bound + item.quantity().value() + " " + what;
  }
}
