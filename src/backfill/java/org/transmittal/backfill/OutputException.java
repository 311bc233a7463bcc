package org.transmittal.backfill;

/** The backlog cannot be written. */
class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  OutputException(String message, Exception cause) {
    super(message, cause);
  }
}
