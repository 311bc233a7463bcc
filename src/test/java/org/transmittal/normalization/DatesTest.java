package org.transmittal.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text says of a day, resolved by the date of its article, Thursday 25 August 2022. */
class DatesTest {
  private static final Rules RULES = Rules.load();
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 8, 25);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "signed on Monday | 2022-08-22",
        "signed last month | 2022-07",
        "signed earlier this month | 2022-08",
        "ordered last year | 2021",
        "delivered earlier this year | 2022",
        "signed in December last year | 2021-12",
        "signed in March of last year | 2021-03",
        "signed in late June | 2022-06",
        "signed on the 3rd of March | 2022-03-03",
        "signed on March 3rd, 2020 | 2020-03-03",
        "ordered in early 2019 | 2019",
      })
  void areReadInEnglish(String text, String date) {
    assertRead("en", text, date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ký hôm qua | 2022-08-24",
        "ký hôm thứ Ba | 2022-08-23",
        "ký hôm 24.8 | 2022-08-24",
        "ký ngày 28.4.2016 | 2016-04-28",
        "Chiều qua, 05/06/2022, hai nước ký | 2022-06-05",
        "ký ngày 20 tháng 3 năm ngoái | 2021-03-20",
        "ký tháng 12 năm ngoái | 2021-12",
        "bàn giao tháng trước | 2022-07",
        "bàn giao đầu tháng này | 2022-08",
        "đặt mua năm ngoái | 2021",
        "ký hồi tháng Ba | 2022-03",
      })
  void areReadInVietnamese(String text, String date) {
    assertRead("vi", text, date);
  }

  @ParameterizedTest
  @CsvSource({"gói thứ hai", "ngày thứ ba liên tiếp bán 8/11 chiếc", "last but not least"})
  void areNotSeenWhereNoneIs(String text) {
    assertThat(RULES.read(text, "vi", PUBLISHED).dates()).isEmpty();
  }

  private static void assertRead(String language, String text, String date) {
    assertThat(RULES.read(text, language, PUBLISHED).dates())
        .extracting(found -> found.value().toString())
        .containsExactly(date);
  }
}
