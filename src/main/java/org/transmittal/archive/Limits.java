package org.transmittal.archive;

/**
 * How much of hostile or mistaken input is taken in.
 *
 * @param entryBytes the largest entry, unpacked; a larger one is rejected as {@link
 *     org.transmittal.article.Rejection#TOO_LARGE}. At most 1 GB.
 * @param ratio how many bytes one packed byte may unpack to, once more than {@code entryBytes} have
 *     come out; what unpacks to more ends as {@link
 *     org.transmittal.article.Rejection#PACKED_TOO_TIGHT}
 * @param entries the most entries of an archive; behind them it ends as {@link
 *     org.transmittal.article.Rejection#TOO_MANY_ENTRIES}
 * @param depth how many archives deep an archive may lie within others; 0 opens none within another
 */
public record Limits(int entryBytes, int ratio, long entries, int depth) {
  /**
   * 16 MB an entry, which is far above any page of news; 200 to 1, where real text packs to 30 to 1
   * at most; ten million entries; one archive within another.
   */
  public static final Limits DEFAULT = new Limits(16 << 20, 200, 10_000_000, 1);

  public Limits {
    check("entry-bytes", entryBytes, 1, 1 << 30);
    check("ratio", ratio, 1, Integer.MAX_VALUE);
    check("entries", entries, 1, Long.MAX_VALUE);
    check("depth", depth, 0, 8);
  }

  /** These limits with another size of an entry. */
  public Limits withEntryBytes(int bytes) {
    return new Limits(bytes, ratio, entries, depth);
  }

  private static void check(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "transmittal.limits.%s must be from %d to %d, not %d"
              .formatted(name, least, most, value));
    }
  }
}
