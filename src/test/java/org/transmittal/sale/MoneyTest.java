package org.transmittal.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class MoneyTest {
  @Property
  void equalNumbersAreEqualMoneyHoweverTheyAreWritten(
      @ForAll @BigRange(min = "0", max = "1e15") @Scale(2) BigDecimal value,
      @ForAll @IntRange(max = 8) int zeros) {
    assertThat(exactly(value.setScale(value.scale() + zeros))).isEqualTo(exactly(value));
    assertThat(exactly(value).value()).isEqualByComparingTo(value);
    assertThat(exactly(value).value().scale()).isNotNegative();
  }

  @Test
  void nothingIsZeroButNothingIsBelowIt() {
    assertThat(exactly(BigDecimal.ZERO).value()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> exactly(new BigDecimal("-0.01")));
  }

  @Test
  void aRangeAndNothingElseHasTwoEndsAndRunsUpwards() {
    assertThatIllegalArgumentException().isThrownBy(() -> money("96", null, Bound.RANGE));
    assertThatIllegalArgumentException().isThrownBy(() -> money("96", "147", Bound.UP_TO));
    assertThatIllegalArgumentException().isThrownBy(() -> money("96", "96.00", Bound.RANGE));
    assertThatIllegalArgumentException().isThrownBy(() -> money("147", "96", Bound.RANGE));
    assertThat(money("96", "147", Bound.RANGE).high()).isEqualByComparingTo("147");
  }

  @Test
  void figuresAreTheSameInOneKnownCurrencyWhateverTheBound() {
    var exact = money("96", null, Bound.EXACT);

    assertThat(exact.sameFigures(money("96.0", null, Bound.AT_LEAST))).isTrue();
    assertThat(exact.sameFigures(money("97", null, Bound.EXACT))).isFalse();
    assertThat(exact.sameFigures(money("96", "147", Bound.RANGE))).isFalse();
    assertThat(exact.sameFigures(new Money(new BigDecimal("96"), null, "EUR", Bound.EXACT)))
        .isFalse();
    var unsettled = new Money(new BigDecimal("96"), null, null, Bound.EXACT);
    assertThat(unsettled.sameFigures(unsettled)).isFalse();
  }

  private static Money exactly(BigDecimal value) {
    return new Money(value, null, "USD", Bound.EXACT);
  }

  private static Money money(String value, String high, Bound bound) {
    return new Money(
        new BigDecimal(value), high == null ? null : new BigDecimal(high), "USD", bound);
  }
}
