package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.AutoCloseableSoftAssertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.faults.Endurance;
import org.transmittal.faults.Fault;
import org.transmittal.faults.FaultyDatabase;

/** A database that fails in the middle of a run, at any of its calls and in any way. */
@Tag("endurance")
class FaultsIT {
  private static final Path INBOX = Path.of("jobs/inbox");
  private static final List<Fault> PASSING =
      List.of(Fault.LOST_BEFORE, Fault.LOST_BEHIND, Fault.DEADLOCK, Fault.LOCK_WAIT);

  @TempDir Path folder;
  private Commands undisturbed;
  private int calls;
  private final long seed = Endurance.seed();

  @BeforeEach
  void runUndisturbed() throws Exception {
    var plan = FaultyDatabase.failing(Fault.LOST_BEFORE, 0);
    undisturbed = Commands.on(folder.resolve("undisturbed"), plan::of);
    assertThat(undisturbed.run(INBOX).code()).isZero();
    calls = plan.calls();
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.HOURS)
  void whicheverCallLosesTheConnectionNothingIsLostOrDoubled() throws Exception {
    try (var all = new AutoCloseableSoftAssertions()) {
      for (var call : Endurance.upTo(calls, 8, seed)) {
        strike(all, Fault.LOST_BEFORE, call);
      }
    }
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  void inWhicheverWayACallFailsNothingIsLostOrDoubled() throws Exception {
    var random = new Random(seed);
    try (var all = new AutoCloseableSoftAssertions()) {
      for (var i = 0; i < Endurance.times(8, 100); i++) {
        strike(all, PASSING.get(i % PASSING.size()), 1 + random.nextInt(calls));
      }
    }
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  void aDatabaseWithoutRoomEndsTheRunAtOnceAndTheNextGoesOn() throws Exception {
    var random = new Random(seed);
    try (var all = new AutoCloseableSoftAssertions()) {
      for (var i = 0; i < Endurance.times(3, 50); i++) {
        var call = 1 + random.nextInt(calls - 20);
        var told = "call %d, seed %d".formatted(call, seed);
        var plan = FaultyDatabase.failing(Fault.DISK_FULL, call);
        var commands = Commands.on(folder.resolve("full-" + i), plan::of);

        var run = commands.run(INBOX);

        all.assertThat(run.err()).as(told).doesNotContain("restart 1").doesNotContain("\tat ");
        if (run.code() != 0) { // what only looked after the run is done without
          all.assertThat(run.code()).as(told).isEqualTo(ExitCode.DATABASE.code());
          all.assertThat(run.err())
              .as(told)
              // Spring keeps to itself why the commit of a sequence failed.
              .containsAnyOf(
                  "can write no more: The table is full", "Unable to commit new sequence value");
          all.assertThat(commands.run(INBOX).code()).as(told).isZero();
        }
        all.assertThat(commands.database().dump())
            .as(told)
            .isEqualTo(undisturbed.database().dump());
      }
    }
  }

  /** A run that is struck by a fault, and the next one if it did not come to its end. */
  private void strike(SoftAssertions all, Fault fault, int call) throws Exception {
    var told = "%s at call %d of %d".formatted(fault, call, calls);
    var plan = FaultyDatabase.failing(fault, call);
    var commands =
        Commands.on(folder.resolve(fault + "-" + call), plan::of, "transmittal.restarts.pause=1ms");

    var run = commands.run(INBOX);
    if (run.code() == ExitCode.DATABASE.code()) {
      all.assertThat(run.err()).as(told).contains("transmittal: ").doesNotContain("\tat ");
      run = commands.run(INBOX);
    }

    // The last few calls only close what is open, and are not always as many.
    all.assertThat(plan.hasStruck() || call > calls - 20).as(told).isTrue();
    all.assertThat(run.code()).as("%s: %s", told, run.err()).isZero();
    all.assertThat(commands.database().dump()).as(told).isEqualTo(undisturbed.database().dump());
    all.assertThat(commands.reports())
        .as(told)
        .containsExactlyInAnyOrderEntriesOf(undisturbed.reports());
  }
}
