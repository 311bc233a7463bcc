package org.transmittal.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells of all bytes that are taken of it, however they are taken. */
abstract class TallyStream extends FilterInputStream {
  TallyStream(InputStream in) {
    super(in);
  }

  /** So many more bytes were taken; an exception ends the reading. */
  abstract void taken(long bytes) throws IOException;

  @Override
  public int read() throws IOException {
    var one = super.read();
    taken(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    var n = super.read(buffer, offset, length);
    taken(Math.max(0, n));
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    var skipped = super.skip(n);
    taken(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
