package org.transmittal.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The figures in designations, dates and measures count nothing. */
class NotQuantitiesTest {
  private static final Rules RULES = Rules.load();

  @Test
  void atMostOneInAHundredDesignationsAndDatesIsReadAsAQuantity() {
    var wrong = new ArrayList<String>();
    var lines = TestTable.lines("not-quantities.tsv");
    for (var line : lines) {
      var cells = line.split("\t", -1);
      var dated = RULES.read(cells[1], cells[0], LocalDate.of(2026, 1, 15));
      var undated = RULES.read(cells[1], cells[0], null);
      if (!dated.quantities().isEmpty() || !undated.quantities().isEmpty()) {
        wrong.add(cells[1]);
      }
    }
    System.out.printf("false quantities: %d of %d%n", wrong.size(), lines.size());
    assertThat(lines).hasSizeGreaterThanOrEqualTo(100);
    assertThat(wrong).hasSizeLessThanOrEqualTo(lines.size() / 100);
  }
}
