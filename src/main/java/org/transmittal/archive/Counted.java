package org.transmittal.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are taken of a stream, and can say no. */
final class Counted extends FilterInputStream {
  private long count;
  private long end = Long.MAX_VALUE;
  private long limit;

  Counted(InputStream in) {
    super(in);
  }

  /** How many bytes were taken so far. */
  long count() {
    return count;
  }

  /** From here on, takes no more than some bytes and what a reader reads ahead. */
  void allow(long bytes, int ahead) {
    limit = bytes;
    end = count + bytes + ahead;
  }

  /** From here on, takes as much as there is. */
  void allowAll() {
    end = Long.MAX_VALUE;
  }

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

  private void count(long bytes) throws IOException {
    count += bytes;
    if (count > end) {
      throw LimitException.tooLarge(limit);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
