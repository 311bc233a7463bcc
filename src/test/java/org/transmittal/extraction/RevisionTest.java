package org.transmittal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.transmittal.article.Article;
import org.transmittal.article.Place;
import org.transmittal.normalization.Rules;

/** Of a sum that was changed the later one holds, and the earlier one is kept beside it. */
class RevisionTest {
  private static final SaleExtractor EXTRACTOR = new SaleExtractor(Rules.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The United States approved a sale of 40 Javelin missiles to Oman, raised from $90"
            + " million to $140 million. | 140 | 90",
        "en | Oman signed for 40 Javelin missiles from the United States for $140 million, up from"
            + " $90 million. | 140 | 90",
        "en | Oman signed for 40 Javelin missiles from the United States for $80 million, down from"
            + " $90 million. | 80 | 90",
        "vi | Mỹ nâng giá trị hợp đồng bán 40 tên lửa Javelin cho Oman từ 90 triệu USD lên 140"
            + " triệu USD. | 140 | 90",
        "en | Oman signed for 40 Javelin missiles from the United States for $140 million. | 140 |",
      })
  void theLaterSumHolds(String language, String text, int amount, Integer earlier) {
    var mention = EXTRACTOR.read(article(language, text)).mentions().getFirst();

    assertThat(mention.terms().amount().value()).isEqualByComparingTo(millions(amount));
    if (earlier == null) {
      assertThat(mention.restated()).isNull();
    } else {
      assertThat(mention.restated().amount().value()).isEqualByComparingTo(millions(earlier));
    }
  }

  private static BigDecimal millions(int value) {
    return BigDecimal.valueOf(value).scaleByPowerOfTen(6);
  }

  private static Article article(String language, String text) {
    var place = new Place("archive", "own.txt", "own.txt", 0);
    return new Article(place, null, null, text, null, null, null, null, language);
  }
}
