package org.transmittal.archive;

import java.io.IOException;

/**
 * A file could not be read on: the disk or the share that it lies on failed. Nothing is wrong with
 * what the file holds, so that it is to be read again and is no case for the quarantine.
 */
public class DiskException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DiskException(String archive, IOException cause) {
    super(
        "cannot read on in %s: %s; check the disk or share that it lies on, then run again"
            .formatted(archive, cause.getMessage()),
        cause);
  }
}
