package org.transmittal.archive;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a file, one at a time; of a line that is too long only its length. */
final class Lines implements Closeable {
  /**
   * A line.
   *
   * @param number from 1
   * @param offset where it begins in the bytes
   * @param bytes without its end; null if it has more than the limit
   * @param length how many it has
   */
  record Line(long number, long offset, byte @Nullable [] bytes, long length) {}

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long number;
  private long start;
  private long read;

  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Where the last line begins that was tried. */
  long offset() {
    return start;
  }

  /** The next line; null behind the last. */
  @Nullable Line next() throws IOException {
    start = read - (end - at);
    if (at == end && !fill()) {
      return null;
    }
    var bytes = new ByteArrayOutputStream();
    var length = 0L;
    do {
      var from = at;
      at = lineEnd(from);
      length += at - from;
      if (length <= limit) {
        bytes.write(buffer, from, at - from);
      }
      if (at < end) {
        at++;
        break;
      }
    } while (fill());
    return new Line(++number, start, length <= limit ? bytes.toByteArray() : null, length);
  }

  private int lineEnd(int from) {
    var to = from;
    while (to < end && buffer[to] != '\n') {
      to++;
    }
    return to;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = 0;
    end = Math.max(0, in.read(buffer, 0, buffer.length));
    read += end;
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
