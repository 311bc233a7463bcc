package org.transmittal.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @Property
  void whatItPrintsItReadsAgain(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void itsOrderIsThatOfItsDaysAndAgreesWithEquality(
      @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
    if (one.firstDay().isBefore(other.firstDay())) {
      assertThat(one).isLessThan(other);
    }
  }

  @Test
  void ofOneFirstDayTheLessPreciseComesFirst() {
    var dates = List.of("2025", "2025-01", "2025-01-01", "2025-01-02").stream();

    assertThat(dates.map(PartialDate::parse).toList()).isSorted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "25",
        "2025-1-3",
        "2025-00",
        "2025-13",
        "2025-02-30",
        "2025-01-03-04",
        "+2025",
        "-2025",
        "0000",
        "20250103",
        "2025-01-",
        "٢٠٢٥",
        "2025-01-03T00:00"
      })
  void whatIsNoDateIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
  }

  @Test
  void aDayNeedsItsMonth() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2025, null, 3));
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    var days = Dates.dates().between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    var years = days.map(day -> new PartialDate(day.getYear(), null, null));
    var months =
        days.map(YearMonth::from).map(m -> new PartialDate(m.getYear(), m.getMonthValue(), null));
    return net.jqwik.api.Arbitraries.oneOf(days.map(PartialDate::of), months, years);
  }
}
