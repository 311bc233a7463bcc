package org.transmittal.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.transmittal.job.RunResult;

/** Waits for another run to end, as long as was asked for. */
final class Turn {
  /** To look whether another run is still at work takes a few seconds of a processor. */
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final int seconds;
  private final Stopping stopping;
  private final PrintWriter err;

  /**
   * @param seconds how long to wait; 0 for not at all
   * @param stopping tells that it is to wait no more
   * @param err is told that it waits
   */
  Turn(int seconds, Stopping stopping, PrintWriter err) {
    this.seconds = seconds;
    this.stopping = stopping;
    this.err = err;
  }

  /**
   * Runs when no other run is at work, or tells that one still is.
   *
   * @return null if it was asked to stop while it waited
   */
  @Nullable RunResult take(Supplier<RunResult> run) {
    var end = Instant.now().plusSeconds(seconds);
    for (var pause = FIRST_PAUSE; ; pause = longer(pause)) {
      try {
        var result = run.get();
        if (result.end() != RunResult.End.BUSY || !Instant.now().isBefore(end)) {
          return result;
        }
      } catch (RuntimeException e) {
        // A ledger in a file is busy as soon as anything asks for it.
        if (ExitCode.of(e) != ExitCode.BUSY || !Instant.now().isBefore(end)) {
          throw e;
        }
      }
      if (pause.equals(FIRST_PAUSE)) {
        err.printf("another run is at work on this ledger; waiting up to %d s for it%n", seconds);
      }
      var left = Duration.between(Instant.now(), end);
      if (stopping.isAskedWithin(left.compareTo(pause) < 0 ? left : pause)) {
        return null;
      }
    }
  }

  private static Duration longer(Duration pause) {
    var twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
  }
}
