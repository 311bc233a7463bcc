package org.transmittal.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransmittalNumberTest {
  @Property
  void whatItPrintsItReadsAgain(
      @ForAll @IntRange(max = 99) int year, @ForAll @IntRange(max = 999) int serial) {
    var number = TransmittalNumber.parse("%02d-%03d".formatted(year, serial)).orElseThrow();

    assertThat(TransmittalNumber.parse(number.toString())).contains(number);
    assertThat(number.isAmendment()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"26-013,26-13", "26-13,26-13", "' 20–76 ',20-76", "26-1c,26-1C", "0g-23,0G-23"})
  void aNumberHasOneFormHoweverItIsPrinted(String printed, String canonical) {
    assertThat(TransmittalNumber.parse(printed)).contains(new TransmittalNumber(canonical));
  }

  @Test
  void lettersMarkAnAmendmentAndNoZeroIsReadIntoThem() {
    var amendment = TransmittalNumber.parse("26-0G").orElseThrow();

    assertThat(amendment.isAmendment()).isTrue();
    assertThat(amendment).isNotEqualTo(TransmittalNumber.parse("26-0").orElseThrow());
    assertThat(TransmittalNumber.parse("0G-23").orElseThrow().isAmendment()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "26", "26-", "2026-13", "26-1234", "26-GG", "F-16", "26-13-14", "٢٦-١٣"})
  void whatIsNoNumberIsNone(String printed) {
    assertThat(TransmittalNumber.parse(printed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"26-013", "26-1c", "", "case 26-13"})
  void onlyTheOneFormMakesANumber(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new TransmittalNumber(text));
  }
}
