package org.transmittal.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class QuantityTest {
  @Property
  void aQuantityIsAtLeastOne(@ForAll @LongRange(max = 0) long none) {
    assertThatIllegalArgumentException().isThrownBy(() -> Quantity.exactly(none));
  }

  @Property
  void aRangeRunsUpwards(
      @ForAll @LongRange(min = 1) long low, @ForAll @LongRange(min = 1) long high) {
    if (low < high) {
      assertThat(new Quantity(low, high, Bound.RANGE).high()).isEqualTo(high);
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(low, high, Bound.RANGE));
    }
  }

  @Test
  void aRangeAndNothingElseHasTwoEnds() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(4, null, Bound.RANGE));
    assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(4, 8L, Bound.APPROX));
  }
}
