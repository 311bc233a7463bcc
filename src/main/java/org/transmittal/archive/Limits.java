package org.transmittal.archive;

/**
 * How much of hostile or mistaken input is taken in.
 *
 * @param entryBytes the largest entry, unpacked; a larger one is rejected as {@link
 *     org.transmittal.article.Rejection#TOO_LARGE}. At most 1 GB.
 */
public record Limits(int entryBytes) {
  /** 16 MB an entry, which is far above any page of news. */
  public static final Limits DEFAULT = new Limits(16 << 20);

  public Limits {
    if (entryBytes < 1 || entryBytes > 1 << 30) {
      throw new IllegalArgumentException("bytes of an entry: 1 to 2^30, not " + entryBytes);
    }
  }
}
