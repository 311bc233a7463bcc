package org.transmittal.job;

import org.transmittal.archive.Inbox;
import org.transmittal.warehouse.ReadingList.Planned;

/** Where the archives of a run come from. */
interface Supply {
  /** What lies there. */
  Inbox.Listing list();

  /**
   * Opens an archive at its beginning. It gives the same events each time.
   *
   * @throws ArchiveChangedException if it is not what was listed
   */
  ReadEvents open(Planned archive);
}
