package org.transmittal.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.transmittal.TestDatabase;

/** An embedded ledger, whose file is all that a kill leaves of it. */
class WriteAtOnceTest {
  private static final String OPTIONS = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE";

  @TempDir Path folder;

  @Test
  void whatIsCommittedStandsInTheFileAtOnce() throws Exception {
    assertWritten(new DatabaseSettings(ledger().url(), "sa", "", "", "", 3));
  }

  @Test
  void soDoesWhatAUserWithFewerRightsCommits() throws Exception {
    ledger()
        .execute(
            "CREATE USER clerk PASSWORD 'word'",
            "GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA public TO clerk");

    assertWritten(new DatabaseSettings(ledger().url(), "clerk", "word", "sa", "", 3));
  }

  private void assertWritten(DatabaseSettings settings) throws Exception {
    try (var source = new WarehouseConfiguration().dataSource(settings, Optional.empty())) {
      ledger().execute("CREATE TABLE told (word VARCHAR(9))");

      new JdbcTemplate(source).update("INSERT INTO told VALUES ('once')");

      Files.copy(folder.resolve("ledger.mv.db"), folder.resolve("left.mv.db"));
    }
    var left = "jdbc:h2:file:" + folder.resolve("left") + OPTIONS;
    try (var connection = DriverManager.getConnection(left, "sa", "");
        var row = connection.createStatement().executeQuery("SELECT word FROM told")) {
      assertThat(row.next()).isTrue();
    }
  }

  private TestDatabase ledger() {
    return new TestDatabase("jdbc:h2:file:" + folder.resolve("ledger") + OPTIONS, "sa", "");
  }
}
