package org.transmittal.archive;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes bytes apart into pages and records, one at a time. */
interface Container extends Closeable {
  /**
   * The next one; null behind the last.
   *
   * @throws IOException if nothing more can be read; what was damaged becomes one last entry
   */
  @Nullable Raw next() throws IOException;

  /** Where reading has got to: where what it threw over begins. */
  default long offset() {
    return 0;
  }

  @Override
  default void close() throws IOException {}
}
