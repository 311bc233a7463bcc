package org.transmittal.archive;

/** A path that was asked for gives nothing to list. The message names it and what to do. */
public final class InboxException extends RuntimeException {
  InboxException(String message) {
    super(message);
  }
}
