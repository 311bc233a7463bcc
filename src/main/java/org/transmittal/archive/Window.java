package org.transmittal.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A stretch of a stream in memory, within which a reader can look ahead and go back a little. */
final class Window implements Closeable {
  /** Whether something begins at an index of some bytes. */
  interface Sign {
    boolean isAt(byte[] bytes, int at);
  }

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private long base;
  private int at;
  private int end;

  Window(InputStream in) {
    this.in = in;
  }

  /** The bytes, of which those from {@link #at} on, {@link #left} many, are not yet used. */
  byte[] bytes() {
    return buffer;
  }

  int at() {
    return at;
  }

  int left() {
    return end - at;
  }

  /** How many bytes of the stream are used. */
  long offset() {
    return base + at;
  }

  /** Whether there are so many more bytes, which then stand in the window. */
  boolean has(int count) throws IOException {
    while (left() < count) {
      if (buffer.length - at < count || at == end) {
        System.arraycopy(buffer, at, buffer, 0, left());
        base += at;
        end -= at;
        at = 0;
      }
      var n = in.read(buffer, end, buffer.length - end);
      if (n < 0) {
        return false;
      }
      end += n;
    }
    return true;
  }

  /** Uses bytes. */
  void skip(long count) throws IOException {
    for (var rest = count; rest > 0; ) {
      if (!has(1)) {
        throw new EOFException();
      }
      var n = (int) Math.min(rest, left());
      at += n;
      rest -= n;
    }
  }

  /** Uses bytes as a number, the lowest first. */
  long number(int bytes) throws IOException {
    var number = 0L;
    for (var i = 0; i < bytes; i++) {
      if (!has(1)) {
        throw new EOFException();
      }
      number |= (buffer[at++] & 0xffL) << (8 * i);
    }
    return number;
  }

  /** Goes back to an offset, or as far as the window reaches. */
  void goBack(long offset) {
    at = (int) Math.max(0, Math.min(at, offset - base));
  }

  /**
   * Goes on to a sign.
   *
   * @param length how many bytes it takes to know it
   * @return false if there is none up to the end
   */
  boolean find(Sign sign, int length) throws IOException {
    while (has(length)) {
      for (; left() >= length; at++) {
        if (sign.isAt(buffer, at)) {
          return true;
        }
      }
    }
    at = end;
    return false;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
