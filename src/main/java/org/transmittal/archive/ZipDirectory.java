package org.transmittal.archive;

import java.io.IOException;
import java.util.Enumeration;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Rejection;

/** A zip whose directory can be read; its entries in the order of their bytes. */
final class ZipDirectory implements Container {
  /** Stored, shrunk, imploded, deflated, deflate64 and bzip2, which need no further library. */
  static final Set<Integer> METHODS = Set.of(0, 1, 6, 8, 9, 12);

  private final ZipFile zip;
  private final String prefix;
  private final Limits limits;
  private final Ratio ratio;
  private final Enumeration<ZipArchiveEntry> entries;
  private boolean ended;

  /**
   * @param size the bytes of all of the zip
   */
  ZipDirectory(ZipFile zip, long size, String prefix, Limits limits) {
    this.zip = zip;
    this.prefix = prefix;
    this.limits = limits;
    this.ratio = new Ratio(limits, () -> size);
    this.entries = zip.getEntriesInPhysicalOrder();
  }

  @Override
  public @Nullable Raw next() {
    while (!ended && entries.hasMoreElements()) {
      var entry = entries.nextElement();
      if (!entry.isDirectory() && !Litter.is(entry.getName())) {
        return read(entry);
      }
    }
    return null;
  }

  private Raw read(ZipArchiveEntry entry) {
    if (entry.isUnixSymlink()) {
      return bad(entry, Rejection.UNSUPPORTED, "a symbolic link");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return bad(entry, Rejection.UNREADABLE, "encrypted; pack it without a password");
    }
    if (!METHODS.contains(entry.getMethod()) || !zip.canReadEntryData(entry)) {
      return bad(entry, Rejection.UNSUPPORTED, "packed by zip method " + entry.getMethod());
    }
    if (entry.getSize() > limits.entryBytes()) {
      return bad(entry, Rejection.TOO_LARGE, entry.getSize() + " bytes");
    }
    try (var in = new CheckedInputStream(ratio.watch(zip.getInputStream(entry)), new CRC32())) {
      var bytes = Bytes.read(in, limits.entryBytes());
      if (bytes.length != entry.getSize()) {
        var sizes = bytes.length + " bytes, not the stated " + entry.getSize();
        return bad(entry, Rejection.UNREADABLE, sizes);
      }
      return in.getChecksum().getValue() == entry.getCrc()
          ? new Raw.Page(prefix + entry.getName(), entry.getLocalHeaderOffset(), bytes)
          : bad(entry, Rejection.UNREADABLE, "its checksum does not fit its bytes");
    } catch (LimitException e) {
      ended = e.reason() == Rejection.PACKED_TOO_TIGHT;
      return bad(entry, e.reason(), Failure.detail(e));
    } catch (IOException | RuntimeException e) {
      return bad(entry, Rejection.UNREADABLE, Failure.detail(e));
    }
  }

  private Raw bad(ZipArchiveEntry entry, Rejection reason, String detail) {
    return new Raw.Bad(prefix + entry.getName(), entry.getLocalHeaderOffset(), reason, detail);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
