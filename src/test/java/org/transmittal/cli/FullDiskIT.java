package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

  /** Some seconds, and what a machine with much else to do may add. */
  private static final Duration SOON = Duration.ofMinutes(5);

  @TempDir Path folder;

  @Test
  void aDiskWithoutRoomEndsTheRunSoonAndTheNextOneGoesOn() throws Exception {
    assumeTrue(Files.isExecutable(SHELL), "no shell that could set a limit");
    var undisturbed = Commands.on(folder.resolve("undisturbed"));
    assertThat(undisturbed.run(INBOX).code()).isZero();
    var isServer = TestDatabase.isMySql();
    for (var round = 1; round <= Endurance.times(1, 15); round++) {
      for (var kilobytes : isServer ? List.of(50) : List.of(60, 120)) {
        var commands = Commands.on(folder.resolve("full-%d-%d".formatted(kilobytes, round)));

        var said = new StringBuilder();
        var run = limited(commands, kilobytes, said);

        // H2 writes a while later, so that a report may be what grows too large first.
        assertThat(run)
            .as(said.toString())
            .isIn((isServer ? ExitCode.OUTPUT : ExitCode.DATABASE).code(), ExitCode.OUTPUT.code());
        assertThat(said.toString())
            .contains(
                run == ExitCode.OUTPUT.code() ? "cannot write reports to" : "can write no more")
            // H2 can say no more than that it closed its file.
            .containsPattern("File too large|has been closed")
            .doesNotContain("\tat ")
            .doesNotContain("restart 1");
        assertThat(commands.run(INBOX).code()).isZero();
        assertThat(commands.database().dump()).isEqualTo(undisturbed.database().dump());
        assertThat(commands.reports()).containsExactlyInAnyOrderEntriesOf(undisturbed.reports());
      }
    }
  }

  /** The exit code of a run of which no file may grow beyond so much, and what it says. */
  private static int limited(Commands commands, int kilobytes, StringBuilder said)
      throws Exception {
    var run = commands.process(List.of(), INBOX);
    var limit = "ulimit -f %d; exec \"$@\"".formatted(kilobytes * 1024 / 512);
    var limited = new ArrayList<>(List.of(SHELL.toString(), "-c", limit, SHELL.toString()));
    limited.addAll(run.command());
    var process = run.command(limited).redirectError(ProcessBuilder.Redirect.PIPE).start();
    // Not into a file, which could grow no more than the others.
    var reading =
        Thread.startVirtualThread(
            () -> process.errorReader().lines().forEach(line -> said.append(line).append('\n')));
    try {
      assertThat(process.waitFor(SOON.toSeconds(), TimeUnit.SECONDS)).as("ends").isTrue();
      reading.join();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }
}
