package org.transmittal.job;

import java.time.Duration;

/**
 * How often a run that the database failed is begun again by itself, each time after twice the
 * pause: a lost connection, a deadlock or a server that starts again mends itself in a while. What
 * no waiting mends, such as a full disk or a missing right, ends the run at once.
 *
 * @param most how often; 0 for never
 * @param pause the first pause
 */
public record Restarts(int most, Duration pause) {
  public Restarts {
    if (most < 0) {
      throw new IllegalArgumentException("transmittal.restarts.most must be 0 or more");
    }
    if (pause.isNegative()) {
      throw new IllegalArgumentException("transmittal.restarts.pause must be 0 or more");
    }
  }

  /** The pause before a restart, counted from 1. */
  Duration before(int restart) {
    return pause.multipliedBy(1L << Math.min(restart - 1, 20));
  }
}
