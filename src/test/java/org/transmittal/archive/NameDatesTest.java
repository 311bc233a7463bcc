package org.transmittal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameDatesTest {
  private static final LocalDate EPOCH = LocalDate.of(2020, 1, 1);
  private static final String DAY = "(?<year>\\d{4})-?(?<month>\\d\\d)-?(?<day>\\d\\d)";

  @Property
  void anArchiveOfADayHoldsAWindowExactlyIfTheyLieWithinTheSlack(
      @ForAll @IntRange(max = 2000) int day,
      @ForAll @IntRange(max = 2000) int from,
      @ForAll @IntRange(max = 60) int length,
      @ForAll @IntRange(max = 10) int slack) {
    var name = "crawl/" + EPOCH.plusDays(day) + ".warc.gz";
    var holds = day - slack <= from + length && day + slack >= from;

    assertThat(
            new NameDates(DAY, slack)
                .canHold(name, EPOCH.plusDays(from), EPOCH.plusDays(from + length)))
        .isEqualTo(holds);
  }

  @Property
  void anArchiveOfAMonthOrAYearHoldsEachOfItsDaysAndNoneBesides(
      @ForAll @IntRange(max = 2000) int number) {
    var day = EPOCH.plusDays(number);
    var month = new NameDates("(?<year>\\d{4})-(?<month>\\d\\d)", 0);
    var year = new NameDates("(?<year>\\d{4})", 0);

    for (var shift = -400; shift <= 400; shift += 7) {
      var other = day.plusDays(shift);
      assertThat(month.canHold("a-%tY-%<tm.zip".formatted(day), other, other))
          .isEqualTo(YearMonth.from(day).equals(YearMonth.from(other)));
      assertThat(year.canHold("a-%tY.zip".formatted(day), other, other))
          .isEqualTo(day.getYear() == other.getYear());
    }
  }

  @Test
  void anOpenWindowIsOpen() {
    var dates = new NameDates(DAY, 0);
    var day = LocalDate.of(2026, 3, 31);

    assertThat(dates.canHold("20260331.zip", null, null)).isTrue();
    assertThat(dates.canHold("20260331.zip", day, null)).isTrue();
    assertThat(dates.canHold("20260331.zip", null, day.minusDays(1))).isFalse();
    assertThat(dates.canHold("20260331.zip", day.plusDays(1), null)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"latest.zip", "2026-13-01.zip", "2026-02-30.zip", "0000.zip"})
  void aNameThatTellsNoDateCanHoldAny(String name) {
    var dates = new NameDates(DAY, 0);

    assertThat(dates.canHold(name, EPOCH, EPOCH)).isTrue();
    assertThat(new NameDates("", 0).canHold(name, EPOCH, EPOCH)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?<month>..)", "(?<year>....)(?<day>..)", "(?<year>"})
  void aPatternThatCannotBeIsNamed(String pattern) {
    assertThatThrownBy(() -> new NameDates(pattern, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(pattern);
  }
}
