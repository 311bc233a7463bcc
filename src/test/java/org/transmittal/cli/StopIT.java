package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is told to end, as an operator or a host that shuts down does it. */
class StopIT {
  private static final int SIGTERM = 128 + 15;

  @TempDir Path folder;

  @Test
  void aRunThatIsToldToEndStopsBehindAWholeChunkSaysSoAndIsGoneOnWith() throws Exception {
    var inbox = WireInbox.create(folder.resolve("inbox"), 4, 200);
    var undisturbed = Commands.on(folder.resolve("undisturbed"));
    assertThat(undisturbed.run(inbox).code()).isZero();
    var commands = Commands.on(folder.resolve("ledger"), "transmittal.chunk=1");

    var said = stop(commands.start(inbox), "reading archive 2");

    assertThat(said).contains("transmittal: stopped as asked, behind the last whole chunk");
    assertThat(said).noneMatch(line -> line.contains("Exception"));
    assertThat(
            commands
                .database()
                .rows("SELECT EXIT_CODE FROM BATCH_STEP_EXECUTION WHERE STEP_NAME = 'load'"))
        .containsExactly("STOPPED");
    assertThat(commands.database().rows("SELECT name FROM run_archive WHERE NOT done"))
        .isNotEmpty();
    assertThat(Console.run("status", "--config", commands.settings().toString()).out())
        .containsPattern(" stopped .* stopped by a signal, behind its last whole chunk; ");
    var again = commands.run(inbox);
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(commands.database().dump()).isEqualTo(undisturbed.database().dump());
    assertThat(commands.reports().get("arms-sales.xlsx"))
        .isEqualTo(undisturbed.reports().get("arms-sales.xlsx"));
  }

  @Test
  void aRunThatWaitsForAnotherEndsWhenItIsToldTo() throws Exception {
    var inbox = WireInbox.create(folder.resolve("inbox"), 4, 200);
    var commands = Commands.on(folder.resolve("ledger"), "transmittal.chunk=1");
    var first = commands.start(inbox);
    try (var lines =
        new BufferedReader(new InputStreamReader(first.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null && !line.startsWith("reading"); ) {}

      var said = stop(commands.start(List.of(), inbox, "--wait", "600"), "another run is at work");

      assertThat(first.isAlive()).as("the first ended too soon to tell").isTrue();
      assertThat(said).containsExactly("transmittal: stopped as asked; nothing was begun");
    } finally {
      first.destroyForcibly().waitFor();
    }
  }

  private static List<String> stop(Process run, String moment) throws Exception {
    try (var lines =
        new BufferedReader(new InputStreamReader(run.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null && !line.startsWith(moment); ) {}

      run.toHandle().destroy();

      var said = new ArrayList<String>();
      for (String line; (line = lines.readLine()) != null; ) {
        said.add(line);
      }
      assertThat(run.waitFor()).as(String.join("\n", said)).isEqualTo(SIGTERM);
      return said;
    } finally {
      run.destroyForcibly().waitFor();
    }
  }
}
