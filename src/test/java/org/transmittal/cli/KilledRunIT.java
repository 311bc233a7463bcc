package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.AutoCloseableSoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.faults.Endurance;

/** Runs that are killed without a word, wherever they are, and started again. */
@Tag("endurance")
class KilledRunIT {
  /**
   * What a run says before it is killed, a moment later; the first says nothing, since it dies
   * while the tables are made. A kill of one part can come so late that it falls into the next,
   * which is as good.
   */
  private static final List<String> MOMENTS =
      List.of(
          "",
          "surveying",
          "reading archive 1 ",
          "reading archive 2 ",
          "reading archive 4 ",
          "reconciling",
          "drawing",
          "drawing");

  /** A machine is not as busy all the time, and a kill is to fall into a run, not behind it. */
  private static final int ROUNDS_A_MEASURE = 10;

  private static final List<String> ACCOUNT =
      List.of(
          "SELECT sale_key, field, before_value, after_value, reason FROM sale_change"
              + " ORDER BY sale_key, field, known_at",
          // A run that ended before it was killed leaves the next one nothing to read.
          "SELECT name, entries, loaded, not_about_a_sale, duplicate, quarantined, done"
              + " FROM run_archive WHERE entries > 0 ORDER BY run_id, name",
          "SELECT alias, sale_key FROM sale_alias ORDER BY alias");

  @TempDir Path folder;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void aRunThatIsKilledAgainAndAgainEndsAsIfItHadRunOnce() throws Exception {
    var seed = Endurance.seed();
    var random = new Random(seed);
    var inbox = WireInbox.create(folder.resolve("inbox"), 6, 60);
    var undisturbed = Commands.on(folder.resolve("undisturbed"), "transmittal.chunk=2");
    assertThat(undisturbed.run(inbox).code()).isZero();
    var killed = Commands.on(folder.resolve("killed"), "transmittal.chunk=2");

    var kills = 0;
    for (var moment : MOMENTS) {
      var milliseconds = moment.isEmpty() ? 1500 + random.nextInt(2000) : random.nextInt(400);
      kills += kill(killed.start(inbox), moment, milliseconds) ? 1 : 0;
    }
    var last = killed.run(inbox);

    assertThat(kills).as("seed %d", seed).isGreaterThanOrEqualTo(5);
    assertThat(last.code()).as("seed %d: %s", seed, last.err()).isZero();
    assertThat(killed.database().dump())
        .as("seed %d", seed)
        .isEqualTo(undisturbed.database().dump());
    for (var sql : ACCOUNT) {
      assertThat(killed.database().rows(sql))
          .as("seed %d: %s", seed, sql)
          .isEqualTo(undisturbed.database().rows(sql));
    }
    for (var report : undisturbed.reports().entrySet()) {
      assertThat(killed.reports().get(report.getKey()))
          .as("seed %d: %s", seed, report.getKey())
          .isEqualTo(report.getValue());
    }
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.HOURS)
  void aRunThatIsKilledAtAnyMomentEndsAsIfItHadRunOnceWhenItIsBegunAgain() throws Exception {
    var seed = Endurance.seed();
    var random = new Random(seed);
    var inbox = WireInbox.create(folder.resolve("inbox"), 6, 30);
    var undisturbed = Commands.on(folder.resolve("undisturbed"), "transmittal.chunk=5");
    assertThat(undisturbed.run(inbox).code()).isZero();
    var wanted = Endurance.times(4, 200);
    try (var all = new AutoCloseableSoftAssertions()) {
      var whole = 0;
      for (int kills = 0, round = 0; kills < wanted; round++) {
        if (round % ROUNDS_A_MEASURE == 0) {
          var measured = Commands.on(folder.resolve("measured"), "transmittal.chunk=5");
          whole = length(measured.start(inbox));
        }
        var killed = Commands.on(folder.resolve("killed"), "transmittal.chunk=5");
        if (kill(killed.start(inbox), "surveying", random.nextInt(whole))) {
          kills++;
          var told = "kill %d, seed %d".formatted(kills, seed);
          var last = killed.run(inbox);
          all.assertThat(last.code()).as("%s: %s", told, last.err()).isZero();
          all.assertThat(left(killed.out())).as(told).isEmpty();
          all.assertThat(killed.database().dump())
              .as(told)
              .isEqualTo(undisturbed.database().dump());
          all.assertThat(killed.reports())
              .as(told)
              .containsExactlyInAnyOrderEntriesOf(undisturbed.reports());
        }
      }
    }
  }

  /** What neither is a report nor holds the lock. */
  private static List<Path> left(Path reports) throws IOException {
    try (var files = Files.walk(reports)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().matches(".*\\.(xlsx|pdf|json|lock)"))
          .toList();
    }
  }

  /** The milliseconds from the first word of a run to its last. */
  private static int length(Process run) throws Exception {
    try (var lines =
        new BufferedReader(new InputStreamReader(run.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null && !line.startsWith("surveying"); ) {}
      var begun = System.nanoTime();
      while (lines.readLine() != null) {}
      assertThat(run.waitFor()).isZero();
      return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }
  }

  /** Kills a run a moment after it has said something; whether it was still alive. */
  private static boolean kill(Process run, String moment, int milliseconds) throws Exception {
    var said = new ArrayList<String>();
    try (var lines =
        new BufferedReader(new InputStreamReader(run.getErrorStream(), StandardCharsets.UTF_8))) {
      if (!moment.isEmpty()) {
        for (String line; (line = lines.readLine()) != null && !line.startsWith(moment); ) {
          said.add(line);
        }
      }
      Thread.sleep(milliseconds);
      var alive = run.isAlive();
      run.destroyForcibly().waitFor();
      if (!alive) {
        assertThat(run.exitValue()).as(String.join("\n", said)).isZero();
      }
      return alive;
    }
  }
}
