package org.transmittal.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.transmittal.warehouse.Alarm;

/**
 * Ends a run that its database keeps from ending. H2 2.4.240 can turn in circles for ever once its
 * file can grow no more, in whichever call comes behind the one that failed, closing it among them;
 * no thread can be taken out of that.
 */
final class LastWord implements Alarm, AutoCloseable {
  /** A run that can end by itself does so in a second or two. */
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Duration patience;
  private final Consumer<String> word;
  private final AtomicBoolean heard = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);

  /**
   * Waits for an alarm.
   *
   * @param patience how long a run has from then on to end by itself
   * @param word ends the process; takes what the database said
   */
  LastWord(Duration patience, Consumer<String> word) {
    this.patience = patience;
    this.word = word;
  }

  @Override
  public void unwritable(String reason) {
    if (!heard.getAndSet(true)) {
      Thread.ofPlatform().daemon().name("last word").start(() -> wait(reason));
    }
  }

  private void wait(String reason) {
    try {
      if (!ended.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        word.accept(reason);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The run has ended by itself. */
  @Override
  public void close() {
    ended.countDown();
  }
}
