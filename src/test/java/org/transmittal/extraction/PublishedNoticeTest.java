package org.transmittal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Notices of the governments that buy: who they are stands in the letterhead, the rest in lists.
 */
class PublishedNoticeTest {
  @Test
  void theMinistryOfALetterheadBuysWhatAnotherCountrySells() {
    assertThat(
            told(
                """
                Air defence for the land forces
                Ministry of Defence of the Republic of Latvia
                Riga, 4 May 2025

                The state secretary signed a contract with Diehl Defence of Germany for the IRIS-T \
                SLM system today. It is worth 600 million euros.
                """))
        .containsExactly("LV from DE CONTRACTED 600000000");
  }

  @Test
  void anOfficeTellsItsCountryByItsOwnName() {
    assertThat(
            told(
                """
                Contract for the third battery
                The Armament Agency has signed with Lockheed Martin a contract for 12 HIMARS \
                launchers. Its value is 300 million dollars.
                """))
        .containsExactly("PL from US CONTRACTED 12 300000000");
  }

  @Test
  void aMinistryThatSellsBuysNothing() {
    assertThat(
            told(
                """
                Export of howitzers
                Ministry of Defence of Sweden

                Sweden has sold 12 Archer howitzers to Latvia for 90 million euros.
                """))
        .containsExactly("LV from SE CONTRACTED 12 90000000");
  }

  @Test
  void theForcesOfANoticeAreThoseOfItsGovernment() {
    assertThat(
            told(
                """
                New interceptors
                Ministry of Defence of Spain

                Sweden has handed its old guns over to Ukraine. The Air Force will receive PAC-3 \
                missiles. They will be acquired from the United States for 760 million euros.
                """))
        .contains("ES from US NEGOTIATION 760000000");
  }

  @Test
  void whoRefusesALicenceIsWhoWouldHaveSold() {
    assertThat(
            told(
                """
                Export licence refused
                Federal Ministry of Economics, Berlin
                The Federal Government has refused a licence for the export of 30 Boxer vehicles \
                to Saudi Arabia.
                """))
        .containsExactly("SA from DE BLOCKED 30");
  }

  @Test
  void aReceivedOfferIsNoDelivery() {
    assertThat(
            told(
                """
                Letter to parliament
                Ministry of Defence of the Netherlands
                The United States offered 12 Tomahawk missiles in a Letter of Offer that the \
                ministry has received.
                """))
        .containsExactly("NL from US NEGOTIATION 12");
  }

  @Test
  void allSumsAreInTheCurrencyThatTheTextTellsOnce() {
    var mention =
        WireArticle.mentions(
                "Australia will acquire SM-6 missiles from the United States for $7 billion. All"
                    + " amounts are in Australian dollars.")
            .getFirst();
    assertThat(mention.terms().amount().currency()).isEqualTo("AUD");
  }

  @Test
  void aTotalInRupeesGivesWayToItsContracts() {
    assertThat(
            told(
                """
                Contracts worth Rs 858 crore signed for Gripen jets and Leopard tanks
                Press Information Bureau
                Government of India
                The first, valued at Rs 445 crore, was concluded with Saab for 12 Gripen fighters.
                The second, for 40 Leopard 2 tanks, was signed with Rheinmetall at a cost of Rs 413 \
                crore.
                """))
        .containsExactly(
            "IN from SE CONTRACTED 12 4450000000", "IN from DE CONTRACTED 40 4130000000");
  }

  @Test
  void everyEntryWithASumIsASaleOfWhoOpensTheList() {
    assertThat(
            told(
                """
                Notification of sales
                The United States has notified Congress of arms sales to Taiwan. They are:

                1. Harpoon missiles, 60 rounds: $355 million
                2. Sidewinder missiles, 100 sets with support: $357 million

                The ministry is thankful.
                """))
        .containsExactly("TW from US NOTIFIED 60 355000000", "TW from US NOTIFIED 100 357000000");
  }

  @Test
  void entriesWithSellersOfTheirOwnAreSales() {
    assertThat(
            told(
                """
                Orders of the year
                In December the Direction générale de l'armement placed the following orders:

                - 200 Serval vehicles from Nexter;
                - 40 Hymer trucks from the German firm Rheinmetall for 20 million euros;
                - 2,600 SCAR rifles from FN Herstal, Belgium.

                The rest follows.
                """))
        .containsExactlyInAnyOrder(
            "FR from DE CONTRACTED 40 20000000", "FR from BE CONTRACTED 2600");
  }

  private static List<String> told(String text) {
    return WireArticle.told(text);
  }
}
