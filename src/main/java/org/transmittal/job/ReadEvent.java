package org.transmittal.job;

import org.transmittal.archive.Entry;

/** What the reader of the load step gives: the entries of each archive, then its end. */
sealed interface ReadEvent {
  /** An entry. */
  record EntryRead(Entry entry) implements ReadEvent {}

  /**
   * The end of an archive.
   *
   * @param entries how many entries it has
   */
  record ArchiveEnd(String archive, long entries) implements ReadEvent {}
}
