package org.transmittal.archive;

import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are taken of a stream, and can say no. */
final class Counted extends TallyStream {
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
  void taken(long bytes) throws IOException {
    count += bytes;
    if (count > end) {
      throw LimitException.tooLarge(limit);
    }
  }
}
