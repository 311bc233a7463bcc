package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that failed in the middle, and what the next one makes of what they left. */
class RecoveryIT {
  @TempDir Path folder;
  private Path inbox;
  private Commands commands;

  @BeforeEach
  void prepare() throws Exception {
    inbox = WireInbox.create(folder.resolve("inbox"), 3, 30);
    commands = Commands.on(folder.resolve("ledger"), "transmittal.chunk=4");
  }

  @Test
  void aDatabaseThatFailsInTheMiddleCostsNothingThatWasCommitted() throws Exception {
    failInTheMiddle();
    assertThat(commands.database().rows("SELECT * FROM article")).isNotEmpty();

    var again = commands.run(inbox);

    assertThat(again.code()).as(again.err()).isZero();
    assertThat(commands.database().dump()).isEqualTo(undisturbed().database().dump());
    assertThat(commands.reports().get("arms-sales.xlsx"))
        .isEqualTo(undisturbed().reports().get("arms-sales.xlsx"));
  }

  @Test
  void whatComesInAfterAFailedReportIsReadWithTheRest() throws Exception {
    var blocked = Files.createDirectories(commands.out().resolve("2026-11-01/arms-sales.pdf/x"));
    var last = inbox.resolve("wire-02.jsonl");
    var later = Files.move(last, folder.resolve("later.jsonl"));
    assertThat(commands.run(inbox).code()).isEqualTo(ExitCode.OUTPUT.code());
    Files.delete(blocked);
    Files.delete(blocked.getParent());
    Files.move(later, last);

    var again = commands.run(inbox);

    assertThat(again.code()).as(again.err()).isZero();
    assertThat(commands.database().dump()).isEqualTo(undisturbed().database().dump());
  }

  @Test
  void anArchiveThatIsGoneWhenARunGoesOnIsNamedAndReadWhenItComesBack() throws Exception {
    failInTheMiddle();
    var archive = inbox.resolve("wire-00.jsonl");
    var away = Files.move(archive, folder.resolve("away.jsonl"));

    var without = commands.run(inbox);

    assertThat(without.code()).as(without.err()).isZero();
    assertThat(without.out()).contains("Gone since it was listed: wire-00.jsonl");
    Files.move(away, archive);
    assertThat(commands.run(inbox).code()).isZero();
    assertThat(commands.database().dump()).isEqualTo(undisturbed().database().dump());
  }

  @Test
  void anArchiveThatWasRenamedWhenARunGoesOnIsReadToItsEnd() throws Exception {
    failInTheMiddle();
    Files.move(inbox.resolve("wire-00.jsonl"), inbox.resolve("wire-99.jsonl"));

    assertThat(commands.run(inbox).code()).isZero();
    assertThat(commands.database().rows("SELECT name FROM run_archive WHERE NOT done")).isEmpty();
    assertThat(commands.database().rows("SELECT name FROM archive WHERE loaded")).hasSize(3);
  }

  @Test
  void anExecutionOfWhichNobodyKnowsWhetherItsLastCommitCameThroughIsGoneOnWith() throws Exception {
    failInTheMiddle();
    commands
        .database()
        .execute(
            "UPDATE BATCH_JOB_EXECUTION SET STATUS = 'UNKNOWN'",
            "UPDATE BATCH_STEP_EXECUTION SET STATUS = 'UNKNOWN' WHERE STEP_NAME = 'load'");

    var again = commands.run(inbox);

    assertThat(again.code()).as(again.err()).isZero();
    assertThat(commands.database().dump()).isEqualTo(undisturbed().database().dump());
  }

  @Test
  void aLaunchThatWasCutOffBetweenItsFirstTwoRowsIsBegunAgain() throws Exception {
    assertThat(commands.run(Files.createDirectory(folder.resolve("empty"))).code())
        .isEqualTo(ExitCode.EMPTY.code());
    commands
        .database()
        .execute(
            "DELETE FROM BATCH_STEP_EXECUTION_CONTEXT",
            "DELETE FROM BATCH_STEP_EXECUTION",
            "DELETE FROM BATCH_JOB_EXECUTION_CONTEXT",
            "DELETE FROM BATCH_JOB_EXECUTION_PARAMS",
            "DELETE FROM BATCH_JOB_EXECUTION",
            "DELETE FROM run");

    var again = commands.run(inbox);

    assertThat(again.code()).as(again.err()).isZero();
  }

  @Test
  void aRunThatEndedWithoutSayingSoIsFollowedByTheNext() throws Exception {
    assertThat(commands.run(inbox).code()).isZero();
    commands.database().execute("UPDATE run SET ended_at = NULL");

    var again = commands.run(inbox);

    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.out()).contains("Nothing new");
  }

  @Test
  void tablesThatWereHalfMadeWhenTheFirstRunWasCutOffAreMadeToTheEnd() throws Exception {
    assertThat(commands.run(Files.createDirectory(folder.resolve("empty"))).code())
        .isEqualTo(ExitCode.EMPTY.code());
    for (var rank : List.of(2, 1)) {
      commands
          .database()
          .execute(
              "DROP TABLE sale_change",
              "DELETE FROM flyway_schema_history WHERE installed_rank >= " + rank);

      var again = commands.run(inbox);

      assertThat(again.code()).as(again.err()).isZero();
    }
  }

  @Test
  void aWindowTakesItsPartAndTheNightlyRunStillLoadsTheRest() throws Exception {
    var window = commands.run(inbox, "--from", "2026-02-01", "--to", "2026-02-28");
    assertThat(window.code()).as(window.err()).isEqualTo(ExitCode.OK.code());
    assertThat(commands.database().rows("SELECT DISTINCT MONTH(published) FROM article"))
        .containsExactly("2");

    var nightly = commands.run(inbox);

    assertThat(nightly.code()).as(nightly.err()).isZero();
    assertThat(commands.database().dump()).isEqualTo(undisturbed().database().dump());
  }

  /** Loses a table that the broken lines are written to, then has it back. */
  private void failInTheMiddle() throws Exception {
    var empty = Files.createDirectories(folder.resolve("none"));
    assertThat(commands.run(empty).code()).isEqualTo(ExitCode.EMPTY.code());
    commands.database().execute("ALTER TABLE quarantine RENAME TO away");
    var run = commands.run(inbox);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DATABASE.code());
    assertThat(run.err()).contains("goes on from there").doesNotContain("\tat ");
    commands.database().execute("ALTER TABLE away RENAME TO quarantine");
  }

  private Commands undisturbed() throws Exception {
    var whole = WireInbox.create(folder.resolve("whole"), 3, 30);
    var other = Commands.on(folder.resolve("undisturbed"), "transmittal.chunk=200");
    assertThat(other.run(whole).code()).isZero();
    return other;
  }
}
