package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.TestDatabase;

/** A database where one user makes the tables and another, with fewer rights, fills them. */
class TwoUsersIT {
  private static final Path INBOX = Path.of("jobs/inbox");
  private static final String PASSWORD = "a clerk's word";

  @TempDir Path folder;
  private TestDatabase database;

  @BeforeEach
  void makeClerk() throws Exception {
    database = TestDatabase.create(folder);
    var word = PASSWORD.replace("'", "''");
    if (TestDatabase.isMySql()) {
      database.execute(
          "DROP USER IF EXISTS clerk", "CREATE USER clerk IDENTIFIED BY '" + word + "'");
    } else {
      database.execute("CREATE USER clerk PASSWORD '" + word + "'");
    }
    var everything = TestDatabase.isMySql() ? "*" : "SCHEMA public";
    database.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON " + everything + " TO clerk");
  }

  @Test
  void theUserOfTheRowsNeedsNoRightToChangeATable() throws Exception {
    var commands =
        clerk(
            "transmittal.db.schema-user=" + database.user(),
            "transmittal.db.schema-password=" + database.password());

    var run = commands.run(INBOX);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(commands.run(INBOX).out()).contains("Nothing new");
    var one = Commands.on(folder.resolve("one"));
    assertThat(one.run(INBOX).code()).isZero();
    assertThat(database.dump()).isEqualTo(one.database().dump());
    // Whoever has no word for the schema can still read what is there.
    var status = Console.run("status", "--config", clerk().settings().toString());
    assertThat(status.code()).as(status.err()).isZero();
  }

  @Test
  void withoutTheUserOfTheSchemaAnEmptyDatabaseStaysEmptyAndTheMessageNamesTheSetting()
      throws Exception {
    var run = clerk().run(INBOX);

    assertThat(run.code()).isEqualTo(ExitCode.DATABASE.code());
    assertThat(run.err()).contains("TRANSMITTAL_DB_SCHEMA_USER").doesNotContain("\tat ", PASSWORD);
  }

  private Commands clerk(String... more) throws Exception {
    var settings = database.as("clerk", PASSWORD).settings(folder, more);
    return new Commands(database, settings, folder.resolve("out"));
  }
}
