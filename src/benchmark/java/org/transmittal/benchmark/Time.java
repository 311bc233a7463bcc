package org.transmittal.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * Seconds that some work took.
 *
 * @param clock by the clock
 * @param processor of all threads together, but for those that compile and collect
 */
public record Time(double clock, double processor) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Something to do. */
  public interface Work {
    void run() throws Exception;
  }

  /** Now, by clocks of which only differences tell. */
  public static Time now() {
    var processor = Arrays.stream(THREADS.getAllThreadIds()).map(THREADS::getThreadCpuTime).sum();
    return new Time(System.nanoTime() / 1e9, processor / 1e9);
  }

  /** Times some work. */
  public static Time of(Work work) throws Exception {
    var begin = now();
    work.run();
    return begin.untilNow();
  }

  /** From this moment to now. */
  public Time untilNow() {
    return until(now());
  }

  /** From this moment to another. */
  public Time until(Time end) {
    return new Time(end.clock - clock, end.processor - processor);
  }

  /** One and another work. */
  public Time and(Time other) {
    return new Time(clock + other.clock, processor + other.processor);
  }
}
