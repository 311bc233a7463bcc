package org.transmittal.warehouse;

/** Entries were read that came to no end, or to two: a fault of Transmittal, never of the input. */
public class AccountMismatchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param message which archive, and the figures
   */
  public AccountMismatchException(String message) {
    super(message);
  }
}
