package org.transmittal.rates;

/**
 * A file of rates that is not as it should be; the message names it, the line, and what to mend.
 */
public final class RatesException extends RuntimeException {
  private static final long serialVersionUID = 1;

  RatesException(String message) {
    super(message);
  }
}
