package org.transmittal.cli;

/** A file that was asked for is not there or not as it should be. */
final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param message which file and line, and how to mend it
   */
  InputException(String message) {
    super(message);
  }
}
