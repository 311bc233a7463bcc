package org.transmittal.job;

import java.util.List;
import org.transmittal.archive.Entry;
import org.transmittal.archive.Unread;
import org.transmittal.warehouse.EntryOutcome;

/** What the reader of the load step gives: the entries of each archive, then its end. */
sealed interface ReadEvent {
  /** How many entries it stands for. */
  long entries();

  /** An entry that was read at once. */
  record EntryRead(Entry entry) implements ReadEvent {
    @Override
    public long entries() {
      return 1;
    }
  }

  /**
   * Entries that stand behind one another and are still to be read, by whoever processes them.
   * Several at a time, since most are told apart so quickly that handing each on would cost more.
   */
  record EntriesFound(List<Unread> found) implements ReadEvent {
    @Override
    public long entries() {
      return found.size();
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
