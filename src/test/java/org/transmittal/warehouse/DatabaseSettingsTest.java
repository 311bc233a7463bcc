package org.transmittal.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSettingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://host/ledger",
        "jdbc:mysql://reader:hush-hush@host:3306/ledger",
        "jdbc:mysql://host/ledger?user=reader&password=hush-hush&useSSL=true",
        "jdbc:h2:file:./ledger;MODE=MySQL;PASSWORD=hush-hush;USER=sa"
      })
  void thePasswordIsNeverPrintedWhereverItStands(String url) {
    var printed =
        new DatabaseSettings(url, "reader", "hush-hush", "maker", "hush-hush", 4).toString();

    assertThat(printed).doesNotContain("hush").contains("ledger").endsWith("as reader");
  }

  @Test
  void aPoolTooSmallForTheLockAndALaunchIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DatabaseSettings("jdbc:h2:mem:x", "sa", "", "", "", 2))
        .withMessageContaining("transmittal.db.pool-size");
  }
}
