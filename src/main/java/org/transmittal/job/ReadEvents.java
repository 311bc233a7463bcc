package org.transmittal.job;

import org.jspecify.annotations.Nullable;

/** What an archive gives, but its end. For one thread. */
interface ReadEvents extends AutoCloseable {
  /** The next one; null behind the last. */
  @Nullable ReadEvent next();

  /** Lets go of the file. */
  @Override
  void close();
}
