package org.transmittal.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyTest {
  @Test
  void everyCountryOfTheStandardHasAnEnglishName() {
    for (var code : Locale.getISOCountries()) {
      assertThat(new Party(code).englishName()).isNotBlank().isNotEqualTo(code);
    }
  }

  @Test
  void bodiesThatBuyTogetherAreParties() {
    assertThat(new Party("NATO").englishName()).isEqualTo("NATO");
    assertThat(new Party("EU").englishName()).isEqualTo("European Union");
    assertThat(new Party("XK").englishName()).isEqualTo("Kosovo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "us", "USA", "UK", "ZZ", "nato"})
  void whatIsNoCodeIsRefused(String code) {
    assertThat(Party.isKnown(code)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Party(code));
  }
}
