package org.transmittal.job;

/** An archive is not the file any more that the run has surveyed. */
public class ArchiveChangedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ArchiveChangedException(String message) {
    super(message);
  }
}
