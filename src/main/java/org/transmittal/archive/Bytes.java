package org.transmittal.archive;

import java.io.IOException;
import java.io.InputStream;

/** Reads entries whole, but never more than the limit. */
final class Bytes {
  private Bytes() {}

  /**
   * All bytes of a stream.
   *
   * @throws EntryTooLargeException if there are more than the limit
   */
  static byte[] read(InputStream in, int limit) throws IOException {
    var bytes = in.readNBytes(limit);
    if (bytes.length == limit && in.read() >= 0) {
      throw new EntryTooLargeException(limit);
    }
    return bytes;
  }
}
