package org.transmittal.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void wordsGoOnInAFurtherLineWhereTheColumnEnds() {
    assertThat(Lines.count("short", 10)).isEqualTo(1);
    assertThat(Lines.count("one two three four", 10)).isEqualTo(2);
    assertThat(Lines.count("one\ntwo", 10)).isEqualTo(2);
  }

  @Test
  void aWordLongerThanTheColumnTakesSeveralLines() {
    assertThat(Lines.count("x".repeat(30), 10)).isEqualTo(3);
  }

  @Test
  void ideographsAreTwiceAsWide() {
    assertThat(Lines.count("空対空ミサイル", 10)).isEqualTo(2);
  }
}
