package org.transmittal.job;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.transmittal.archive.EntryStream;
import org.transmittal.archive.Unread;

/** The entries of an archive, some at a time, to be read by whoever processes them. */
class FoundEvents implements ReadEvents {
  private final EntryStream entries;
  private final int most;
  private final long bytes;
  private @Nullable Unread next;

  /**
   * @param most entries at a time, at least 1
   * @param bytes that those may take; a larger entry is read at once, as many of them would not fit
   *     into memory
   */
  FoundEvents(EntryStream entries, int most, long bytes) {
    this.entries = entries;
    this.most = most;
    this.bytes = bytes;
  }

  @Override
  public long skip(long number) {
    var skipped = 0L;
    while (skipped < number && entries.nextUnread() != null) {
      skipped++;
    }
    return skipped;
  }

  @Override
  public @Nullable ReadEvent next() {
    var first = take();
    if (first == null) {
      return null;
    }
    var size = first.size();
    if (size > bytes) {
      return new ReadEvent.EntryRead(first.read());
    }
    var found = new ArrayList<Unread>();
    found.add(first);
    while (found.size() < most && (next = take()) != null) {
      size += next.size();
      if (size > bytes) {
        break;
      }
      found.add(next);
      next = null;
    }
    return new ReadEvent.EntriesFound(found);
  }

  /** The one that was too large for the last event, else the next of the archive. */
  private @Nullable Unread take() {
    var taken = next == null ? entries.nextUnread() : next;
    next = null;
    return taken;
  }

  @Override
  public void close() {
    entries.close();
  }
}
