package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whether a run is ended that cannot end by itself, and no other. */
class LastWordTest {
  private final LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();

  @Test
  void aRunThatDoesNotEndBehindTheFirstAlarmIsEndedOnce() throws Exception {
    try (var last = new LastWord(Duration.ofMillis(100), said::add)) {
      last.unwritable("File too large");
      last.unwritable("The database has been closed");

      assertThat(said.poll(1, TimeUnit.MINUTES)).isEqualTo("File too large");
      assertThat(said.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }
  }

  @Test
  void aRunThatEndsByItselfOrRaisesNoAlarmIsNot() throws Exception {
    try (var last = new LastWord(Duration.ofMillis(300), said::add)) {
      last.unwritable("File too large");
    }
    try (var silent = new LastWord(Duration.ZERO, said::add)) {
      assertThat(said.poll(600, TimeUnit.MILLISECONDS)).isNull();
    }
  }
}
