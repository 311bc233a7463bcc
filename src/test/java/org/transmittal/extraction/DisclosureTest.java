package org.transmittal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.transmittal.article.Article;
import org.transmittal.article.Place;
import org.transmittal.normalization.Rules;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleStage;

/** Contracts that are printed as fields. */
class DisclosureTest {
  private static final SaleExtractor EXTRACTOR = new SaleExtractor(Rules.load());

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Voluntary disclosure of a supply contract
        Company: Hanwha Aerospace Co., Ltd.
        1. Details of contract: 54 K9 self-propelled howitzers
        2. Contract amount (KRW): 1,300,000,000,000
        3. Counterparty: Ministry of Defence of Romania
        4. Date of contract: 9 July 2025
        The sum is that of the date of contract.
        """,
        """
        Notice of a signed order
        Customer: Romanian Army
        Supplier: Hanwha Aerospace, Republic of Korea
        Product: K9 howitzers, quantity 54
        Value: KRW 1,300,000,000,000
        """,
        """
        Contracting authority:
        Ministry of National Defence, Bucharest
        Contractor: Hanwha (South Korea)
        Object of the contract: K9 self-propelled howitzers, 54 pieces
        Total contract value: 1.3 trillion won without VAT
        """
      })
  void areReadFieldByField(String text) {
    var terms = read(text).mentions().getFirst().terms();

    assertThat(terms.recipients()).containsExactly(new Party("RO"));
    assertThat(terms.suppliers()).containsExactly(new Party("KR"));
    assertThat(terms.amount().value()).isEqualByComparingTo("1300000000000");
    assertThat(terms.amount().currency()).isEqualTo("KRW");
    assertThat(terms.items().getFirst().quantity().value()).isEqualTo(54);
    assertThat(terms.stage()).isEqualTo(SaleStage.CONTRACTED);
  }

  @Test
  void atHomeAreNoSale() {
    var text =
        """
        Contractor: Nammo Raufoss AS, Norway
        Customer: Norwegian Army
        Product: 155 mm artillery shells
        Value: NOK 90 million
        """;

    assertThat(read(text).mentions()).isEmpty();
  }

  private static Reading read(String text) {
    var place = new Place("archive", "own.txt", "own.txt", 0);
    return EXTRACTOR.read(new Article(place, null, null, text, null, null, null, null, "en"));
  }
}
