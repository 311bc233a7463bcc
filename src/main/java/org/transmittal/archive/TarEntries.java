package org.transmittal.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.utils.IOUtils;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Rejection;

/**
 * A tar archive, read from its front. Every entry begins at a multiple of 512 bytes with a header
 * that has its own checksum, so behind damage the next good header is looked for.
 */
final class TarEntries implements Container {
  private static final int BLOCK = TarConstants.DEFAULT_RCDSIZE;

  private final String archive;
  private final String prefix;
  private final Limits limits;
  private final Counted bytes;
  private Tar in;
  private boolean ended;

  TarEntries(Source source, String prefix, Limits limits) throws IOException {
    this.archive = source.name();
    this.prefix = prefix;
    this.limits = limits;
    this.bytes = new Counted(new BufferedInputStream(source.open(), 1 << 16));
    this.in = new Tar(bytes);
  }

  @Override
  public @Nullable Raw next() throws IOException {
    while (!ended) {
      TarArchiveEntry entry;
      var start = bytes.count();
      try {
        start = skipRest();
        entry = header();
      } catch (LimitException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        goOn();
        return broken(archive, start, Failure.detail(e));
      }
      if (entry == null) {
        ended = true;
        return in.endMark() ? null : broken(archive, start, "its end is cut off");
      }
      if (!entry.isCheckSumOK()) {
        goOn();
        return broken(archive, start, "the checksum of a header does not fit");
      }
      if (!entry.isDirectory() && !Litter.is(entry.getName())) {
        return read(entry);
      }
    }
    return null;
  }

  /** Past what is left of the last entry, to where the next header begins. */
  private long skipRest() throws IOException {
    if (in.getCurrentEntry() != null) {
      IOUtils.skip(in, Long.MAX_VALUE);
    }
    return (bytes.count() + BLOCK - 1) / BLOCK * BLOCK;
  }

  /** A long name stands in a header of its own, which must not be longer than an entry. */
  private @Nullable TarArchiveEntry header() throws IOException {
    bytes.allow(limits.entryBytes(), TarConstants.DEFAULT_BLKSIZE);
    var entry = in.getNextEntry();
    bytes.allowAll();
    return entry;
  }

  private Raw read(TarArchiveEntry entry) throws IOException {
    var name = prefix + entry.getName();
    var offset = bytes.count() - BLOCK;
    if (entry.isLink() || entry.isSymbolicLink()) {
      return new Raw.Bad(name, offset, Rejection.UNSUPPORTED, "a link");
    }
    if (isDevice(entry) || !in.canReadEntryData(entry)) {
      return new Raw.Bad(name, offset, Rejection.UNSUPPORTED, "no ordinary file");
    }
    if (entry.getRealSize() > limits.entryBytes()) {
      return new Raw.Bad(name, offset, Rejection.TOO_LARGE, entry.getRealSize() + " bytes");
    }
    try {
      return new Raw.Page(name, offset, Bytes.read(in, limits.entryBytes()), Sent.at(time(entry)));
    } catch (LimitException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      goOn();
      return broken(name, offset, Failure.detail(e));
    }
  }

  private static @Nullable Instant time(TarArchiveEntry entry) {
    var time = entry.getLastModifiedTime();
    return time == null ? null : time.toInstant();
  }

  private static boolean isDevice(TarArchiveEntry entry) {
    return entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO();
  }

  private static Raw broken(String name, long offset, String detail) {
    return new Raw.Bad(name, offset, Rejection.BROKEN_ARCHIVE, detail);
  }

  /** Goes to the next good header, or to the end. */
  private void goOn() {
    ended = true;
    try {
      bytes.allowAll();
      bytes.skipNBytes((BLOCK - bytes.count() % BLOCK) % BLOCK);
      for (byte[] block; (block = bytes.readNBytes(BLOCK)).length == BLOCK; ) {
        if (TarHeader.isOne(block)) {
          in = new Tar(new SequenceInputStream(new ByteArrayInputStream(block), bytes));
          ended = false;
          return;
        }
      }
    } catch (IOException e) {
      // The bytes themselves end here, which the damage already told of tells too.
    }
  }

  @Override
  public long offset() {
    return bytes.count();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  /** Knows whether it has seen the blocks of zeros that end an archive. */
  private static final class Tar extends TarArchiveInputStream {
    private boolean endMark;

    Tar(InputStream in) {
      super(in, TarConstants.DEFAULT_BLKSIZE, BLOCK, "UTF-8", true);
    }

    boolean endMark() {
      return endMark;
    }

    @Override
    protected boolean isEOFRecord(byte[] block) {
      // Called for each header once; that it is the end is known by its zeros.
      endMark |= block != null && Arrays.equals(block, new byte[BLOCK]);
      return super.isEOFRecord(block);
    }
  }
}
