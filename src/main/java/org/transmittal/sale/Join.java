package org.transmittal.sale;

import java.util.Comparator;

/**
 * A pair of mentions, and why they are taken to tell of one sale, or look as if they did.
 *
 * @param mention the key of the earlier mention
 * @param other the key of the later
 */
public record Join(String mention, String other, Ground ground) implements Comparable<Join> {
  private static final Comparator<Join> ORDER =
      Comparator.comparing(Join::mention).thenComparing(Join::other).thenComparing(Join::ground);

  @Override
  public int compareTo(Join join) {
    return ORDER.compare(this, join);
  }
}
