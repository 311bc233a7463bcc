package org.transmittal.job;

import org.jspecify.annotations.Nullable;

/** A report cannot be written. */
public class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param message which file, and what to do
   */
  public OutputException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
