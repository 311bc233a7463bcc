package org.transmittal.sale;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignationTest {
  @ParameterizedTest
  @ValueSource(strings = {"AIM-120C-8", "AIM 120C8", "aim-120c-8", "AIM‑120C‑8", "AIM-120 C/8"})
  void spacesHyphensAndCaseDoNotTellTypesApart(String printed) {
    assertThat(new Designation(printed).key()).isEqualTo("AIM120C8");
  }

  @Test
  void versionsAreTypesOfTheirOwn() {
    assertThat(new Designation("AIM-120C-8").key())
        .isNotEqualTo(new Designation("AIM-120C-7").key());
  }

  @Property(tries = 300)
  void theKeyOfAKeyIsItself(@ForAll String printed) {
    var key = new Designation(printed).key();

    assertThat(new Designation(key).key()).isEqualTo(key);
  }
}
