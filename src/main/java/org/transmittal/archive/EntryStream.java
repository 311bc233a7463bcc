package org.transmittal.archive;

import org.jspecify.annotations.Nullable;

/**
 * The entries of one archive, one at a time, in the archive's own order. At most one entry is held
 * in memory. For one thread.
 */
public interface EntryStream extends AutoCloseable {
  /**
   * The next entry; null behind the last one. Never throws for what the archive holds.
   *
   * @throws DiskException if the disk fails that it lies on
   * @throws LibraryException if what unpacks it cannot be loaded
   */
  default @Nullable Entry next() {
    var next = nextUnread();
    return next == null ? null : next.read();
  }

  /**
   * The next entry before it is read; null behind the last one. Never throws for what the archive
   * holds.
   *
   * @throws DiskException if the disk fails that it lies on
   * @throws LibraryException if what unpacks it cannot be loaded
   */
  @Nullable Unread nextUnread();

  /** Lets go of the file. */
  @Override
  void close();
}
