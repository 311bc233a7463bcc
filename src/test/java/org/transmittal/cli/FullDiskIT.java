package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.TestDatabase;
import org.transmittal.faults.Endurance;

/**
 * Files that their system lets grow no more, as on a disk without room: the ledger, or the reports
 * where the ledger lies on a server.
 */
@Tag("endurance")
class FullDiskIT {
  private static final Path INBOX = Path.of("jobs/inbox");
  private static final Path SHELL = Path.of("/bin/sh");

  @TempDir Path folder;

  @Test
  void aDiskWithoutRoomEndsTheRunSoonAndTheNextOneGoesOn() throws Exception {
    assumeTrue(Files.isExecutable(SHELL), "no shell that could set a limit");
    // H2 2.4.240 can turn in circles for ever, in MVStore.registerVersionUsage, once it closed its
    // file.
    assumeTrue(
        TestDatabase.isMySql() || Endurance.isLong(), "H2 may never end: not in every build");
    var undisturbed = Commands.on(folder.resolve("undisturbed"));
    assertThat(undisturbed.run(INBOX).code()).isZero();
    var isServer = TestDatabase.isMySql();
    for (var kilobytes : isServer ? List.of(50) : List.of(60, 120)) {
      var commands = Commands.on(folder.resolve("full-" + kilobytes));

      var run = limited(commands.process(List.of(), INBOX), kilobytes);

      var said = new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(run.waitFor())
          .as(said)
          .isEqualTo((isServer ? ExitCode.OUTPUT : ExitCode.DATABASE).code());
      assertThat(said)
          .contains(isServer ? "cannot write reports to" : "can write no more")
          // H2 can say no more than that it closed its file.
          .containsPattern("File too large|has been closed")
          .doesNotContain("restart 1");
      assertThat(commands.run(INBOX).code()).isZero();
      assertThat(commands.database().dump()).isEqualTo(undisturbed.database().dump());
      assertThat(commands.reports()).containsExactlyInAnyOrderEntriesOf(undisturbed.reports());
    }
  }

  /** Starts a command of which no file may grow beyond so much. */
  private static Process limited(ProcessBuilder command, int kilobytes) throws Exception {
    var limit = "ulimit -f %d; exec \"$@\"".formatted(kilobytes * 1024 / 512);
    var limited = new ArrayList<>(List.of(SHELL.toString(), "-c", limit, SHELL.toString()));
    limited.addAll(command.command());
    return command.command(limited).start();
  }
}
