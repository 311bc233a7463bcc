package org.transmittal.sale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Turkish has an i of its own, Arabic digits of its own: neither may reach a key or a date. */
class AnyLocaleTest {
  private final Locale usual = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(usual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "vi-VN", "th-TH-u-nu-thai-ca-buddhist"})
  void theWordsOfTheDomainAreTheSameEverywhere(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));

    assertThat(new PartialDate(2025, 1, 3)).hasToString("2025-01-03");
    assertThat(PartialDate.parse("0987-11")).hasToString("0987-11");
    assertThat(new Designation("hisar-i").key()).isEqualTo("HISARI");
    assertThat(TransmittalNumber.parse("26-1i").orElseThrow()).hasToString("26-1I");
    assertThat(Bound.AT_LEAST.word()).isEqualTo("at_least");
    assertThat(Bound.of("up_to")).isEqualTo(Bound.UP_TO);
    assertThat(SaleField.RECIPIENT.word()).isEqualTo("recipient");
    assertThat(new Party("DE").englishName()).isEqualTo("Germany");
  }
}
