package org.transmittal.job;

import org.jspecify.annotations.Nullable;

/** What an archive gives, but its end. For one thread. */
interface ReadEvents extends AutoCloseable {
  /**
   * Passes over entries that an earlier start of the run has read.
   *
   * @return how many, fewer only where the archive has no more
   */
  long skip(long entries);

  /** The next one; null behind the last. */
  @Nullable ReadEvent next();

  /** Lets go of the file. */
  @Override
  void close();
}
