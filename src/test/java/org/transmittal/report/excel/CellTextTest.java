package org.transmittal.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {
  @Test
  void wordsLongerThanACellAreCutVisiblyAndNeverInsideACharacter() {
    var cut = CellText.of("x".repeat(CellText.LONGEST - 2) + "🛩🛩");
    assertThat(cut).hasSizeLessThanOrEqualTo(CellText.LONGEST).endsWith("x…");
    assertThat(CellText.of("x".repeat(CellText.LONGEST))).hasSize(CellText.LONGEST).endsWith("x");
  }

  @Test
  void whatXmlCannotHoldLeavesAMark() {
    assertThat(CellText.of("a\u0001b\uD800c")).isEqualTo("a\uFFFDb\uFFFDc");
  }

  @Test
  void wordsThatLookLikeAnEscapeAreKeptAsWords() {
    assertThat(CellText.of("_x0041_")).isEqualTo("_x005F_x0041_");
  }
}
