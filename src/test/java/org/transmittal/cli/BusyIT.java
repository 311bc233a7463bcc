package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs on one ledger. */
class BusyIT {
  @TempDir Path folder;

  @Test
  void theSecondOfTwoRunsSaysThatAnotherIsAtWorkOrWaitsForItAndTheFirstGoesOn() throws Exception {
    var inbox = WireInbox.create(folder.resolve("inbox"), 4, 200);
    var commands = Commands.on(folder.resolve("ledger"), "transmittal.chunk=1");
    var first = commands.start(inbox);
    try (var lines =
        new BufferedReader(new InputStreamReader(first.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null && !line.startsWith("reading"); ) {}

      var second = commands.run(inbox);
      var decision = Console.run("review", "undo", "1", "--config", commands.settings().toString());

      assertThat(first.isAlive()).as("the first ended too soon to tell").isTrue();
      assertThat(second.code()).as(second.err()).isEqualTo(ExitCode.BUSY.code());
      assertThat(second.err()).containsAnyOf("in use by another run", "another run is at work");
      assertThat(second.err()).doesNotContain("\tat ");
      assertThat(decision.code()).as(decision.err()).isEqualTo(ExitCode.BUSY.code());

      var waited = commands.run(inbox, "--wait", "300");

      assertThat(waited.code()).as(waited.err()).isZero();
      assertThat(waited.err()).containsOnlyOnce("waiting up to 300 s for it");
      assertThat(waited.out()).contains("Nothing new");
      while (lines.readLine() != null) {}
      assertThat(first.waitFor()).isZero();
    } finally {
      first.destroyForcibly().waitFor();
    }
  }
}
