package org.transmittal.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Money;

/** What sums were worth in US dollars, by a file of figures that are made up. */
class RatesTest {
  private static final Rates MADE_UP = madeUp();

  @Test
  void aSumIsWorthWhatTheRateOfTheDaySays() {
    var euros = dollars("1000000", "EUR", "2025-01-03");

    assertThat(euros).isEqualTo("1100000.00 at 1.1 of 2025-01-03");
    assertThat(dollars("1000000", "GBP", "2025-01-03")).startsWith("1375000.00 at 1.375 ");
  }

  @Test
  void overAWeekendTheLastRateHoldsAndAfterAWeekNone() {
    assertThat(dollars("100", "EUR", "2025-01-05")).endsWith("2025-01-03");
    assertThat(dollars("100", "EUR", "2025-01-13")).endsWith("2025-01-06");
    assertThat(dollars("100", "EUR", "2025-01-14")).isNull();
    assertThat(dollars("100", "EUR", "2025-01-01")).as("before the first").isNull();
  }

  @Test
  void whereADayHasNoRateTheOneBeforeHolds() {
    assertThat(dollars("100", "JPY", "2025-01-06")).endsWith("2025-01-03");
    assertThat(dollars("100", "KRW", "2025-01-06")).as("a currency that has none").isNull();
  }

  @Test
  void dollarsAndSumsWithoutACurrencyAreNotConverted() {
    assertThat(dollars("100", "USD", "2025-01-03")).isNull();
    assertThat(dollars("100", null, "2025-01-03")).isNull();
  }

  @Test
  void ofARangeBothEndsAreConverted() {
    var range =
        MADE_UP.dollars(
            new Money(new BigDecimal("100"), new BigDecimal("200"), "EUR", Bound.RANGE),
            LocalDate.parse("2025-01-03"));

    assertThat(range.value()).isEqualByComparingTo("110");
    assertThat(range.high()).isEqualByComparingTo("220");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Day,USD|2025-01-03,1.1|made-up.csv, line 1: must be the header",
        "Date,GBP|2025-01-03,0.8|made-up.csv, line 1: has no column USD",
        "Date,USD,USD|2025-01-03,1.1,1.1|line 1: has a currency twice",
        "Date,USD,pounds|2025-01-03,1.1,0.8|no code of a currency",
        "Date,USD|03/01/2025,1.1|made-up.csv, line 2: has the date",
        "Date,USD|2025-01-03,one|made-up.csv, line 2: has the rate",
        "Date,USD|2025-01-03,0|line 2: has the rate",
        "Date,USD|2025-01-03,-1.1|line 2: has the rate",
        "Date,USD|2025-01-03,1e9|line 2: has the rate",
        "Date,USD,GBP|2025-01-03,1.1|line 2: has 1 rates under 2 currencies",
        "Date,USD|2025-01-03,1.1,0.8|line 2: has 2 rates under 1 currencies"
      })
  void aBadFileIsToldWithItsLine(String header, String row, String said) {
    assertThatThrownBy(() -> RatesFile.read("made-up.csv", new StringReader(header + "\n" + row)))
        .isInstanceOf(RatesException.class)
        .hasMessageContaining(said);
  }

  @Test
  void aDayThatStandsTwiceAndAnEmptyFileAreTold() {
    assertThatThrownBy(
            () ->
                RatesFile.read(
                    "made-up.csv", new StringReader("Date,USD\n2025-01-03,1.1\n2025-01-03,1.2\n")))
        .hasMessageContaining("line 3: tells the rates of 2025-01-03 a second time");
    assertThatThrownBy(() -> RatesFile.read("made-up.csv", new StringReader("")))
        .hasMessageContaining("is empty");
  }

  @Property
  void twoCurrenciesCrossThroughTheEuroAsItsOwnRatesDo(
      @ForAll @BigRange(min = "0.0001", max = "9999") @Scale(4) BigDecimal dollars,
      @ForAll @BigRange(min = "0.0001", max = "9999") @Scale(4) BigDecimal units,
      @ForAll @IntRange(min = 1, max = 1_000_000_000) int sum)
      throws IOException {
    var rates = RatesFile.read("made-up", new StringReader(row(dollars, units)));
    var day = LocalDate.parse("2025-01-03");

    var worth = rates.dollars(money(sum, "GBP"), day);
    var euro = rates.dollars(money(1, "EUR"), day);

    assertThat(euro.rate()).isEqualByComparingTo(dollars);
    assertThat(worth.value())
        .isEqualByComparingTo(
            worth.rate().multiply(new BigDecimal(sum)).setScale(2, RoundingMode.HALF_EVEN));
    assertThat(worth.rate().multiply(units).subtract(dollars).abs())
        .isLessThanOrEqualTo(dollars.movePointLeft(9));
  }

  @Property
  void moreOfACurrencyIsNeverWorthLess(
      @ForAll @IntRange(min = 1, max = 1_000_000_000) int one,
      @ForAll @IntRange(min = 1, max = 1_000_000_000) int other) {
    var day = LocalDate.parse("2025-01-03");

    assertThat(Integer.signum(Integer.compare(one, other)))
        .isEqualTo(
            MADE_UP
                .dollars(money(one, "GBP"), day)
                .value()
                .compareTo(MADE_UP.dollars(money(other, "GBP"), day).value()));
  }

  private static String row(BigDecimal dollars, BigDecimal pounds) {
    return "Date,USD,GBP,\n2025-01-03,%s,%s,\n"
        .formatted(dollars.toPlainString(), pounds.toPlainString());
  }

  private static Money money(int sum, String currency) {
    return new Money(new BigDecimal(sum), null, currency, Bound.EXACT);
  }

  private static @Nullable String dollars(String sum, @Nullable String currency, String day) {
    var worth =
        MADE_UP.dollars(
            new Money(new BigDecimal(sum), null, currency, Bound.EXACT), LocalDate.parse(day));
    return worth == null
        ? null
        : "%s at %s of %s".formatted(worth.value(), worth.rate().toPlainString(), worth.day());
  }

  private static Rates madeUp() {
    try (var in = RatesTest.class.getResourceAsStream("made-up-rates.csv")) {
      return RatesFile.read("made-up", new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
