package org.transmittal.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The members of a gzip file with the place of each, which the readers of the JDK and of jwarc do
 * not tell together with the checksum. Behind a damaged member the next one is looked for by its
 * signature.
 */
final class GzipMembers implements WarcMembers {
  private final Window raw;
  private final Limits limits;
  private final Inflater inflater = new Inflater(true);
  private long start;
  private boolean inside;

  GzipMembers(Source source, Limits limits) throws IOException {
    this.raw = new Window(source.open());
    this.limits = limits;
  }

  @Override
  public @Nullable InputStream next() throws IOException {
    if (inside) {
      // What the last member began with was no whole member.
      raw.goBack(start + 1);
      inside = false;
      if (!raw.find(GzipMembers::isHeader, 10)) {
        return null;
      }
    }
    if (!raw.has(1)) {
      return null;
    }
    start = raw.offset();
    inside = true;
    header();
    inflater.reset();
    return new Member();
  }

  @Override
  public long offset() {
    return start;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    raw.close();
  }

  /** RFC 1952: the signature, deflate, no reserved flag, a level and a system that exist. */
  private static boolean isHeader(byte[] bytes, int at) {
    var level = bytes[at + 8];
    var system = bytes[at + 9] & 0xff;
    return bytes[at] == 0x1f
        && bytes[at + 1] == (byte) 0x8b
        && bytes[at + 2] == 8
        && (bytes[at + 3] & 0xe0) == 0
        && (level == 0 || level == 2 || level == 4)
        && (system <= 13 || system == 255);
  }

  private void header() throws IOException {
    if (!raw.has(10)) {
      throw new EOFException();
    }
    if (!isHeader(raw.bytes(), raw.at())) {
      throw new ZipException("no gzip member where one should begin");
    }
    var flags = raw.bytes()[raw.at() + 3];
    raw.skip(10);
    if ((flags & 4) != 0) {
      raw.skip(raw.number(2));
    }
    for (var text = Integer.bitCount(flags & 0x18); text > 0; text--) {
      while (raw.number(1) != 0) {}
    }
    if ((flags & 2) != 0) {
      raw.skip(2);
    }
  }

  private final class Member extends InputStream {
    private final CRC32 crc = new CRC32();
    private final Ratio ratio = new Ratio(limits, () -> raw.offset() - start);

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (!inside) {
        return -1;
      }
      if (length == 0) {
        return 0;
      }
      try {
        var n = 0;
        while (n == 0 && !inflater.finished()) {
          n = inflate(buffer, offset, length);
        }
        if (n > 0) {
          crc.update(buffer, offset, n);
          ratio.count(n);
          return n;
        }
        trailer();
        return -1;
      } catch (DataFormatException e) {
        throw new ZipException("its packed bytes are damaged");
      }
    }

    private int inflate(byte[] buffer, int offset, int length)
        throws IOException, DataFormatException {
      if (inflater.needsInput()) {
        if (!raw.has(1)) {
          throw new EOFException();
        }
        inflater.setInput(raw.bytes(), raw.at(), raw.left());
      }
      var before = inflater.getRemaining();
      var n = inflater.inflate(buffer, offset, length);
      raw.skip(before - inflater.getRemaining());
      if (n == 0 && inflater.needsDictionary()) {
        throw new ZipException("its packed bytes are damaged");
      }
      return n;
    }

    /** Whatever its checksum says, a member that is read to its end has its successor behind it. */
    private void trailer() throws IOException {
      var expected = raw.number(4) & 0xffffffffL;
      var size = raw.number(4) & 0xffffffffL;
      inside = false;
      if (expected != crc.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
        throw new ZipException("its checksum does not fit its bytes");
      }
    }
  }
}
