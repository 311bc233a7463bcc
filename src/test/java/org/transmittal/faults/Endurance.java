package org.transmittal.faults;

import java.util.Random;
import java.util.stream.IntStream;

/** How long the tests of this kind go on: a little in every build, for long where it is asked. */
public final class Endurance {
  private static final boolean LONG = Boolean.getBoolean("transmittal.test.endurance");

  private Endurance() {}

  /** How often something is tried. */
  public static int times(int inEveryBuild, int forLong) {
    return LONG ? forLong : inEveryBuild;
  }

  /** Whether it is tried for long. */
  public static boolean isLong() {
    return LONG;
  }

  /** Where chance decides; {@code -Dtransmittal.test.seed} has it decide as it did before. */
  public static long seed() {
    return Long.getLong("transmittal.test.seed", System.nanoTime());
  }

  /** The numbers from 1 to {@code last}, or some of them. */
  public static int[] upTo(int last, int inEveryBuild, long seed) {
    return LONG
        ? IntStream.rangeClosed(1, last).toArray()
        : new Random(seed).ints(1, last + 1).distinct().limit(inEveryBuild).sorted().toArray();
  }
}
