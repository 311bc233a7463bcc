package org.transmittal.normalization;

/**
 * A rule table is not as it should be. The message names the table, the line and how to mend it.
 */
public final class RuleException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  RuleException(String message) {
    super(message);
  }
}
