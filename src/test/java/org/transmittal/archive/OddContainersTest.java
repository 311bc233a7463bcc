package org.transmittal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.transmittal.SharedInputs;

/** Broken and odd files from the tests of other projects. */
class OddContainersTest {
  private static final Duration LONG = Duration.ofSeconds(5);

  @ParameterizedTest
  @ValueSource(strings = {"archives", "feeds", "warc"})
  void eachEndsInAClearAccountAndInTime(String folder) {
    var files = List.of(SharedInputs.file("containers/" + folder));
    for (var archive : new Inbox(Instant.EPOCH, 0).list(files).archives()) {
      for (var entry : Readings.entries(archive.path())) {
        if (entry instanceof Entry.Rejected(var place, var reason, var detail)) {
          assertThat(detail).as("%s", place).isNotBlank().doesNotContain("Exception", "null");
        }
      }
      assertThat(Readings.time(archive.path())).as(archive.name()).isLessThan(LONG);
    }
  }
}
