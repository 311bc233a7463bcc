package org.transmittal.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcParser;

/**
 * The records of one stream. Headers are parsed by jwarc, with its leave to end lines by LF; the
 * frame around them is read here, as jwarc's own reader gives up at the first damage and takes
 * headers of any length.
 */
final class WarcRecords {
  /** As much as the headers of a record may have. */
  private static final int HEADERS = 1 << 20;

  /**
   * A record.
   *
   * @param start where it begins in the stream
   * @param length what it states that its block has
   * @param block the bytes of it, or as many as an entry may have
   */
  record WarcRecord(long start, MessageHeaders headers, long length, byte[] block) {}

  private final Counted in;
  private final int limit;
  private final WarcParser parser = new WarcParser();
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).flip();
  private @Nullable String protocol;
  private long start;

  WarcRecords(InputStream in, Limits limits) {
    this.in = new Counted(in);
    this.limit = limits.entryBytes();
    parser.setLenient(true);
  }

  /** Where the last record begins that was tried. */
  long start() {
    return start;
  }

  /**
   * The next record; null behind the last.
   *
   * @throws IOException if it is damaged
   */
  @Nullable WarcRecord next() throws IOException {
    start = in.count() - buffer.remaining();
    parser.reset();
    in.allow(HEADERS, buffer.capacity());
    var found = header();
    in.allowAll();
    if (!found) {
      return null;
    }
    var name = parser.version().getProtocol();
    if (protocol != null && !protocol.equals(name)) {
      throw new IOException("no header of a record where one should begin");
    }
    protocol = name;
    var headers = parser.headers();
    var length = length(headers);
    var block = read((int) Math.min(length, limit));
    skip(length - block.length);
    skipLineEnds();
    return new WarcRecord(start, headers, length, block);
  }

  private boolean header() throws IOException {
    try {
      return parser.parse(Channels.newChannel(in), buffer);
    } catch (ParsingException e) {
      throw new IOException("no header of a record where one should begin");
    } catch (EOFException e) {
      throw new EOFException("ends within the header of a record");
    }
  }

  private static long length(MessageHeaders headers) throws IOException {
    try {
      var length = headers.first("Content-Length").map(String::strip).map(Long::parseLong);
      if (length.isPresent() && length.get() >= 0) {
        return length.get();
      }
    } catch (NumberFormatException e) {
      // No length at all.
    }
    throw new IOException("a record without a length");
  }

  private byte[] read(int length) throws IOException {
    var buffered = Math.min(length, buffer.remaining());
    var begun = new byte[buffered];
    buffer.get(begun);
    var rest = in.readNBytes(length - buffered);
    if (buffered + rest.length < length) {
      throw new EOFException(
          "ends after " + (buffered + rest.length) + " of the " + length + " bytes of a record");
    }
    var block = Arrays.copyOf(begun, length);
    System.arraycopy(rest, 0, block, buffered, rest.length);
    return block;
  }

  private void skip(long length) throws IOException {
    var buffered = (int) Math.min(length, buffer.remaining());
    buffer.position(buffer.position() + buffered);
    in.skipNBytes(length - buffered);
  }

  /** To the next record or the end, where the checksum of a packed record is checked. */
  private void skipLineEnds() throws IOException {
    while (buffer.hasRemaining() || fill()) {
      var c = buffer.get(buffer.position());
      if (c != '\r' && c != '\n') {
        return;
      }
      buffer.get();
    }
  }

  private boolean fill() throws IOException {
    buffer.compact();
    var n = in.read(buffer.array(), buffer.position(), buffer.remaining());
    buffer.position(buffer.position() + Math.max(0, n));
    buffer.flip();
    return n >= 0;
  }

  /** Goes on to what begins like a record, behind damage; false if there is none. */
  boolean goOn() throws IOException {
    in.allowAll();
    // What begins a record of ARC is no sign, as any line may look so.
    if ("ARC".equals(protocol)) {
      return false;
    }
    do {
      for (; buffer.remaining() >= 6; buffer.get()) {
        if (isSign(buffer.array(), buffer.position())) {
          buffer.get();
          return true;
        }
      }
    } while (fill());
    return false;
  }

  private static boolean isSign(byte[] bytes, int at) {
    return bytes[at] == '\n'
        && bytes[at + 1] == 'W'
        && bytes[at + 2] == 'A'
        && bytes[at + 3] == 'R'
        && bytes[at + 4] == 'C'
        && bytes[at + 5] == '/';
  }
}
