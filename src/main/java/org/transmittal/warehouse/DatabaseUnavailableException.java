package org.transmittal.warehouse;

import org.jspecify.annotations.Nullable;

/** The database does not answer, refuses the user, or is in use by another process. */
public class DatabaseUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean busy;

  /**
   * @param message which database, and what to do
   * @param busy whether it is only in use by another process
   */
  public DatabaseUnavailableException(String message, boolean busy, @Nullable Throwable cause) {
    super(message, cause);
    this.busy = busy;
  }

  /** Whether another process has the ledger open, and nothing is wrong with it. */
  public boolean isBusy() {
    return busy;
  }
}
