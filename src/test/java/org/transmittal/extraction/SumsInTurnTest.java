package org.transmittal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.transmittal.article.Article;
import org.transmittal.article.Place;
import org.transmittal.normalization.Rules;

/** Goods of several types with a sum each are several sales; with one sum they are one. */
class SumsInTurnTest {
  private static final SaleExtractor EXTRACTOR = new SaleExtractor(Rules.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oman signed contracts with South Korea for 40 K2 tanks worth $900 million and 24 K9"
            + " howitzers worth $300 million. | [900000000, 300000000]",
        "Oman signed a contract with South Korea for 40 K2 tanks and 24 K9 howitzers worth $900"
            + " million. | [900000000]",
      })
  void haveASaleForEachSum(String text, String amounts) {
    var place = new Place("archive", "own.txt", "own.txt", 0);
    var article = new Article(place, null, null, text, null, null, null, null, "en");

    assertThat(EXTRACTOR.read(article).mentions())
        .extracting(mention -> mention.terms().amount().value().toPlainString())
        .hasToString(amounts);
  }
}
