package org.transmittal.archive;

import java.io.IOException;

/** More bytes than an entry may have. */
final class EntryTooLargeException extends IOException {
  EntryTooLargeException(int limit) {
    super("more than " + limit + " bytes");
  }
}
