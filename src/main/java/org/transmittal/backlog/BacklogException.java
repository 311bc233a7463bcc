package org.transmittal.backlog;

/** A backlog is not there, or is not what its manifests say. */
public class BacklogException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BacklogException(String message) {
    super(message);
  }
}
