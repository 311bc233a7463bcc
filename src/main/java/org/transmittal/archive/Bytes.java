package org.transmittal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads entries whole, but never more than the limit. */
final class Bytes {
  private Bytes() {}

  /**
   * The first bytes of a stream, as many as there are before its end or the first damage, which is
   * told where it matters.
   */
  static byte[] head(InputStream in, int length) throws IOException {
    var head = new byte[length];
    var count = 0;
    try {
      for (int n; count < length && (n = in.read(head, count, length - count)) >= 0; ) {
        count += n;
      }
    } catch (IOException | RuntimeException e) {
      if (count == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(head, count);
  }

  /**
   * All bytes of a stream.
   *
   * @throws LimitException if there are more than the limit
   */
  static byte[] read(InputStream in, int limit) throws IOException {
    var bytes = in.readNBytes(limit);
    if (bytes.length == limit && in.read() >= 0) {
      throw LimitException.tooLarge(limit);
    }
    return bytes;
  }
}
