package org.transmittal.sale;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The parties of the tests. */
public final class Parties {
  private Parties() {}

  /** Those of some codes. */
  public static SortedSet<Party> of(String... codes) {
    return Arrays.stream(codes).map(Party::new).collect(Collectors.toCollection(TreeSet::new));
  }
}
