package org.transmittal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.transmittal.SharedInputs;
import tools.jackson.databind.json.JsonMapper;

class UrlDateTest {
  @ParameterizedTest
  @CsvSource({
    "https://a.com/2025/01/04/title/, 2025-01-04, 2025/01/04",
    "https://a.com/2025/1/4/title, 2025-01-04, 2025/1/4",
    "https://a.co.uk/world/2025/jan/04/title, 2025-01-04, 2025/jan/04",
    "https://a.com/news-2025-01-04.html, 2025-01-04, 2025-01-04",
    "https://a.com/20250104-title, 2025-01-04, 20250104",
    "https://tuoitre.vn/title-20250104075314364.htm, 2025-01-04, 20250104075314364",
    "https://thanhnien.vn/title-185250104075314364.htm, 2025-01-04, 185250104075314364",
    "https://thanhnien.vn/title-18526010120254487.htm, 2026-01-01, 18526010120254487"
  })
  void readsTheDateAndTheDigitsThatTellIt(String url, LocalDate date, String digits) {
    var found = UrlDate.find(url);
    assertThat(found.date()).isEqualTo(date);
    assertThat(found.span().of(url)).isEqualTo(digits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.com/2025/title",
        "https://a.com/2025/13/04/title",
        "https://20250104.com/title",
        "https://a.com/article/185250104075314364",
        "https://thanhnien.vn/title-185251304075314364.htm",
        "https://thanhnien.vn/title-185250104255314364.htm",
        "https://a.com/id/4394629",
        "no address 20250104"
      })
  void readsNoDateThatIsNotThere(String url) {
    assertThat(UrlDate.find(url)).isNull();
  }

  /** Outlets number an article when they begin it, so it may appear on the day after. */
  @Test
  void agreesWithTheDatesThatRealOutletsState() throws Exception {
    var checked = 0;
    var equal = 0;
    for (var line : Files.readAllLines(SharedInputs.file("gold/docs.jsonl"))) {
      var record = new JsonMapper().readTree(line);
      if (record.get("url").isNull() || record.get("published").isNull()) {
        continue;
      }
      var found = UrlDate.find(record.get("url").stringValue());
      var stated = Dates.parse(record.get("published").stringValue());
      if (found != null && stated != null) {
        checked++;
        equal += found.date().equals(stated) ? 1 : 0;
        assertThat(ChronoUnit.DAYS.between(found.date(), stated)).as(line).isBetween(-1L, 2L);
      }
    }
    System.out.printf("dates in addresses: %d of %d as stated%n", equal, checked);
    assertThat(checked).isGreaterThan(40);
    assertThat(equal * 100).isGreaterThan(checked * 85);
  }
}
