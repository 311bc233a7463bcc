package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.transmittal.TestDatabase;

/** A database that cuts the connections of a run, again and again. */
class LostConnectionsIT {
  private static final String[] NO_PAUSE = {
    "transmittal.chunk=1", "transmittal.restarts.pause=10ms", "transmittal.restarts.most=1000"
  };

  @TempDir Path folder;
  private Path inbox;

  @BeforeEach
  void prepare() throws Exception {
    inbox = WireInbox.create(folder.resolve("inbox"), 4, 100);
  }

  @Test
  void aRunBeginsAgainByItselfAndEndsAsIfNothingHadHappened() throws Exception {
    var undisturbed = Commands.on(folder.resolve("undisturbed"));
    assertThat(undisturbed.run(inbox).code()).isZero();
    var commands = Commands.on(folder.resolve("ledger"), NO_PAUSE);
    var cuts = new AtomicInteger();
    var running = new AtomicBoolean(true);
    var cutter =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (running.get() && cuts.get() < 3) {
                    sleep();
                    cuts.addAndGet(cut(commands.database()) ? 1 : 0);
                  }
                });

    var run = commands.run(inbox);

    running.set(false);
    cutter.join();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(cuts).as("cuts").hasPositiveValue();
    assertThat(run.err()).contains("going on from the last chunk", "restart 1 of 1000");
    assertThat(commands.database().dump()).isEqualTo(undisturbed.database().dump());
  }

  @Test
  void aRunThatNothingWillMendEndsAtOnce() throws Exception {
    var commands = Commands.on(folder.resolve("ledger"), NO_PAUSE);
    assertThat(commands.run(folder.resolve("inbox/none")).code()).isNotZero();
    commands.database().execute("ALTER TABLE quarantine RENAME TO away");

    var run = commands.run(inbox);

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DATABASE.code());
    assertThat(run.err()).doesNotContain("restart 1");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aServerThatStartsAgainIsWaitedForAndNothingIsLostOrDoubled(boolean crash) throws Exception {
    assumeTrue(TestDatabase.isMySql(), "H2 has no server of its own");
    var undisturbed = Commands.on(folder.resolve("undisturbed"));
    assertThat(undisturbed.run(inbox).code()).isZero();
    var commands = Commands.on(folder.resolve("ledger"), "transmittal.chunk=1");
    var administrator = stopOnceLoading(commands, crash, true);

    var run = commands.run(inbox);

    administrator.join();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("restart 1 of 5");
    assertThat(commands.database().dump()).isEqualTo(undisturbed.database().dump());
  }

  @Test
  void aServerThatStaysAwayEndsTheRunInItsWordsAndTheNextOneGoesOn() throws Exception {
    assumeTrue(TestDatabase.isMySql(), "H2 has no server of its own");
    var undisturbed = Commands.on(folder.resolve("undisturbed"));
    assertThat(undisturbed.run(inbox).code()).isZero();
    var commands =
        Commands.on(folder.resolve("ledger"), "transmittal.chunk=1", "transmittal.restarts.most=1");
    var administrator = stopOnceLoading(commands, false, false);

    var run = commands.run(inbox);

    administrator.join();
    TestDatabase.startServer();
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DATABASE.code());
    assertThat(run.err())
        .contains("restart 1 of 1", "transmittal: the ledger cannot be locked: Connection refused;")
        .endsWith("it goes on from the last chunk" + System.lineSeparator());
    assertThat(commands.run(inbox).code()).isZero();
    assertThat(commands.database().dump()).isEqualTo(undisturbed.database().dump());
  }

  private static Thread stopOnceLoading(Commands commands, boolean crash, boolean andStart) {
    return Thread.ofPlatform()
        .start(
            () -> {
              while (!isLoading(commands.database())) {
                sleep();
              }
              TestDatabase.stopServer(crash);
              if (andStart) {
                TestDatabase.startServer();
              }
            });
  }

  private static boolean isLoading(TestDatabase database) {
    try {
      return !database.rows("SELECT article_key FROM article").isEmpty();
    } catch (SQLException e) {
      return false; // no table yet
    }
  }

  /** Cuts every connection but its own once articles are being loaded; whether there were any. */
  private static boolean cut(TestDatabase database) {
    try {
      if (!isLoading(database)) {
        return false;
      }
      if (!TestDatabase.isMySql()) {
        return !database
            .rows(
                "SELECT ABORT_SESSION(session_id) FROM information_schema.sessions"
                    + " WHERE session_id <> SESSION_ID()")
            .isEmpty();
      }
      var others =
          database.rows(
              "SELECT id FROM information_schema.processlist"
                  + " WHERE db = DATABASE() AND id <> CONNECTION_ID()");
      for (var other : others) {
        database.execute("KILL " + other);
      }
      return !others.isEmpty();
    } catch (SQLException e) {
      return false; // no table yet, or the connection is gone already
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(150);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
