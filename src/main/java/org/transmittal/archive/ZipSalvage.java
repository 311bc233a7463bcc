package org.transmittal.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Rejection;

/** A zip without a directory: the entries from its front up to the damage, and then the damage. */
final class ZipSalvage implements Container {
  private final ZipArchiveInputStream in;
  private final String archive;
  private final String prefix;
  private final Limits limits;
  private boolean ended;

  ZipSalvage(Source source, String prefix, Limits limits) throws IOException {
    // Entries that are stored without a size have to be searched for their end in memory, which a
    // hostile file could fill: they count as damage here.
    this.in =
        new ZipArchiveInputStream(new BufferedInputStream(source.open()), "UTF-8", true, false);
    this.archive = source.name();
    this.prefix = prefix;
    this.limits = limits;
  }

  @Override
  public @Nullable Raw next() {
    var name = archive;
    while (!ended) {
      try {
        var entry = in.getNextEntry();
        if (entry == null) {
          return damage(archive, "its directory is missing or damaged");
        }
        if (entry.isDirectory() || Litter.is(entry.getName())) {
          continue;
        }
        name = prefix + entry.getName();
        return read(entry, name);
      } catch (IOException | RuntimeException e) {
        return damage(name, Failure.detail(e));
      }
    }
    return null;
  }

  private Raw read(ZipArchiveEntry entry, String name) throws IOException {
    var offset = entry.getLocalHeaderOffset();
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return new Raw.Bad(
          name, offset, Rejection.UNREADABLE, "encrypted; pack it without a password");
    }
    if (!ZipDirectory.METHODS.contains(entry.getMethod()) || !in.canReadEntryData(entry)) {
      var method = "packed by zip method " + entry.getMethod();
      return new Raw.Bad(name, offset, Rejection.UNSUPPORTED, method);
    }
    try {
      var checked = new CheckedInputStream(in, new CRC32());
      var bytes = Bytes.read(checked, limits.entryBytes());
      var fits = entry.getCrc() < 0 || entry.getCrc() == checked.getChecksum().getValue();
      return fits
          ? new Raw.Page(name, offset, bytes)
          : new Raw.Bad(name, offset, Rejection.UNREADABLE, "its checksum does not fit its bytes");
    } catch (LimitException e) {
      return new Raw.Bad(name, offset, e.reason(), Failure.detail(e));
    }
  }

  private Raw damage(String name, String detail) {
    ended = true;
    return new Raw.Bad(name, in.getBytesRead(), Rejection.BROKEN_ARCHIVE, detail);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
