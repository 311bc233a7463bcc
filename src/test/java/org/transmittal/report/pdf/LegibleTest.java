package org.transmittal.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibleTest {
  @Test
  void aCharacterThatNoFontHasIsSpelledByItsNumber() {
    assertThat(Legible.of("F-35 日", c -> c < 0x3000)).isEqualTo("F-35 [U+65E5]");
    assertThat(Legible.of("🛩", c -> c < 0x3000)).isEqualTo("[U+1F6E9]");
  }

  @Test
  void accentsThatStandApartAreJoined() {
    assertThat(Legible.of("Ha\u0300", c -> c < 0x300)).isEqualTo("H\u00E0");
  }

  @Test
  void lineBreaksAndControlCharactersAreSpaces() {
    assertThat(Legible.of("a\nb\tc\u0001d", c -> c >= ' ')).isEqualTo("a b c d");
  }
}
