package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.TestDatabase;

/** A run that loses the connection that holds its lock, and none of its others. */
class LostLockIT {
  private static final String ENTRIES =
      "SELECT name, entries, loaded, duplicate, unchanged, done FROM run_archive"
          + " WHERE NOT skipped ORDER BY name";

  @TempDir Path folder;

  @Test
  void whoIsNoLongerTheHolderOfTheLedgerWritesNothingBesideTheOneWhoIs() throws Exception {
    assumeTrue(TestDatabase.isMySql(), "the file of an H2 database belongs to one process");
    var inbox = WireInbox.create(folder.resolve("inbox"), 4, 200);
    var undisturbed = Commands.on(folder.resolve("undisturbed"));
    assertThat(undisturbed.run(inbox).code()).isZero();
    var commands = Commands.on(folder.resolve("ledger"), "transmittal.chunk=1");
    var database = commands.database();
    var first = commands.start(inbox);
    try (var lines =
        new BufferedReader(new InputStreamReader(first.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null && !line.startsWith("reading"); ) {}

      var holder = "SELECT IS_USED_LOCK(CONCAT('transmittal.', MD5(DATABASE())))";
      database.execute("KILL " + database.rows(holder).getFirst());
      var second = commands.run(inbox);

      assertThat(second.code()).as(second.err()).isZero();
      while (lines.readLine() != null) {}
      assertThat(first.waitFor()).isIn(ExitCode.OK.code(), ExitCode.BUSY.code());
    } finally {
      first.destroyForcibly().waitFor();
    }
    assertThat(database.dump()).isEqualTo(undisturbed.database().dump());
    assertThat(database.rows(ENTRIES)).isEqualTo(undisturbed.database().rows(ENTRIES));
  }
}
