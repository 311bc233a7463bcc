package org.transmittal.job;

import org.transmittal.archive.Entry;
import org.transmittal.archive.Unread;
import org.transmittal.warehouse.EntryOutcome;

/** What the reader of the load step gives: the entries of each archive, then its end. */
sealed interface ReadEvent {
  /** How many entries it stands for. */
  long entries();

  /** An entry. */
  record EntryRead(Entry entry) implements ReadEvent {
    @Override
    public long entries() {
      return 1;
    }
  }

  /** An entry that is still to be read, by whoever processes it. */
  record EntryFound(Unread entry) implements ReadEvent {
    @Override
    public long entries() {
      return 1;
    }
  }

  /** What was read of entries elsewhere. */
  record ReadElsewhere(EntryOutcome outcome) implements ReadEvent {
    @Override
    public long entries() {
      return outcome.ended();
    }
  }

  /**
   * The end of an archive.
   *
   * @param entries how many entries it has
   */
  record ArchiveEnd(String archive, long entries) implements ReadEvent {}
}
