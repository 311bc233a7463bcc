package org.transmittal.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Times some work beside its floor, in turn, after a lap of each to warm up. What else runs on the
 * machine slows both: the ratio of two laps side by side tells more than either, and the median of
 * several more than one.
 *
 * @param floor seconds of the floor, the median
 * @param work seconds of the work, the median
 * @param ratio work over floor, the median of all rounds
 * @param processor the same of the time of the processor
 * @param heap the most bytes of the heap in use, garbage too
 */
record Race(double floor, double work, double ratio, double processor, long heap) {
  /** Something to be timed; it tells its time itself, as not all that it does need count. */
  interface Lap {
    Time run() throws Exception;
  }

  private record Round(Time floor, Time work) {}

  /** A lap of which all counts. */
  static Lap whole(Time.Work work) {
    return () -> Time.of(work);
  }

  static Race of(int rounds, Lap floor, Lap work) throws Exception {
    floor.run();
    work.run();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    var times = new ArrayList<Round>();
    for (var round = 0; round < rounds; round++) {
      System.gc();
      var least = floor.run();
      System.gc();
      times.add(new Round(least, work.run()));
    }
    return new Race(
        median(times, round -> round.floor().clock()),
        median(times, round -> round.work().clock()),
        median(times, round -> round.work().clock() / round.floor().clock()),
        median(times, round -> round.work().processor() / round.floor().processor()),
        pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> of) {
    var values = rounds.stream().mapToDouble(of).sorted().toArray();
    var middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }
}
