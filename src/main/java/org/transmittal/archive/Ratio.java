package org.transmittal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Watches how much comes out of packed bytes. A bomb is told by the stream's own progress, so that
 * it is given up long before its end, wherever in a large archive it lies.
 */
final class Ratio {
  private final Limits limits;
  private final LongSupplier packed;
  private long unpacked;

  /**
   * A watch over the streams that are {@link #watch watched} by it, together.
   *
   * @param packed how many packed bytes they have used so far
   */
  Ratio(Limits limits, LongSupplier packed) {
    this.limits = limits;
    this.packed = packed;
  }

  /** The same bytes; reading them throws where there are too many. */
  InputStream watch(InputStream in) {
    return new TallyStream(in) {
      @Override
      void taken(long bytes) throws IOException {
        count(bytes);
      }
    };
  }

  /** Counts bytes that came out. */
  void count(long bytes) throws IOException {
    unpacked += bytes;
    // As much as an entry may have is no harm, however small it was packed.
    if (unpacked > limits.entryBytes()
        && unpacked - limits.entryBytes() > (double) limits.ratio() * packed.getAsLong()) {
      throw LimitException.tooTight(unpacked, packed.getAsLong());
    }
  }
}
