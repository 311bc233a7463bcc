package org.transmittal.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes the end of the process wait for the work that is under way: who sends SIGTERM or SIGINT
 * asks a run to stop, and the process goes when the run has said that it did.
 */
final class Stopping implements AutoCloseable {
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop");
  private final CountDownLatch asked = new CountDownLatch(1);
  private volatile @Nullable Runnable stop;

  Stopping() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Takes what asks the work to stop; asks at once if the signal came before. */
  void by(Runnable request) {
    stop = request;
    if (asked.getCount() == 0) {
      request.run();
    }
  }

  /**
   * Waits for a while.
   *
   * @return whether it was asked to stop meanwhile, and did not wait to the end
   */
  boolean isAskedWithin(Duration pause) {
    try {
      return asked.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void stop() {
    asked.countDown();
    var request = stop;
    if (request != null) {
      request.run();
    }
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work is done, and all is said of it. */
  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and was waiting for this.
    }
  }
}
