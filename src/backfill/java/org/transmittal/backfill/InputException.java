package org.transmittal.backfill;

/** What the application was given is not there, or is not what it has to be. */
class InputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  InputException(String message) {
    super(message);
  }
}
