package org.transmittal.archive;

import java.io.FilterInputStream;
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
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        var n = super.read(buffer, offset, length);
        count(Math.max(0, n));
        return n;
      }

      @Override
      public long skip(long n) throws IOException {
        var skipped = super.skip(n);
        count(skipped);
        return skipped;
      }

      @Override
      public boolean markSupported() {
        return false;
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
