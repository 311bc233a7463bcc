package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.h2.api.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embedded database whose calls never come back once its disk is full. */
class HungDatabaseTest {
  @TempDir Path folder;

  @Test
  void aRunThatItsDatabaseKeepsFromEndingIsEnded() throws Exception {
    var commands = Commands.on(folder.resolve("ledger"));
    var empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(commands.run(empty).code()).isEqualTo(ExitCode.EMPTY.code());
    commands
        .database()
        .execute(
            "CREATE TRIGGER is_full BEFORE INSERT ON article FOR EACH ROW CALL '%s'"
                .formatted(Full.class.getName()),
            "CREATE TRIGGER hangs BEFORE UPDATE ON BATCH_STEP_EXECUTION FOR EACH ROW CALL '%s'"
                .formatted(Hung.class.getName()));

    var errors = folder.resolve("stderr.txt");
    var run =
        commands.process(List.of(), Path.of("jobs/inbox")).redirectError(errors.toFile()).start();
    try {
      assertThat(run.waitFor(5, TimeUnit.MINUTES)).as("ends").isTrue();
    } finally {
      run.destroyForcibly();
    }

    assertThat(Files.readString(errors))
        .contains("transmittal: the database can write no more: No space left on device")
        .endsWith(Summary.KEPT + System.lineSeparator());
    assertThat(run.exitValue()).isEqualTo(ExitCode.DATABASE.code());
    assertThat(folder.resolve("ledger/metrics/metrics.jsonl"))
        .content()
        .endsWith("}\n")
        .contains("\"exit_code\":4");
    commands.database().execute("DROP TRIGGER is_full", "DROP TRIGGER hangs");
    assertThat(commands.run(Path.of("jobs/inbox")).code()).isZero();
  }

  /** Finds no room for an article. */
  public static final class Full implements Trigger {
    private static volatile boolean was;

    @Override
    public void fire(Connection connection, Object[] before, Object[] now) throws SQLException {
      was = true;
      throw new SQLException("No space left on device", "90031", 90031);
    }
  }

  /** Never comes back from then on. */
  public static final class Hung implements Trigger {
    @Override
    public void fire(Connection connection, Object[] before, Object[] now) {
      while (Full.was) {
        Thread.onSpinWait();
      }
    }
  }
}
