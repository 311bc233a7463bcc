package org.transmittal.backfill;

/** The cluster gave the application up, or a task failed more often than it may. */
class ClusterException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ClusterException(Exception cause) {
    super("the cluster failed: " + firstLine(cause), cause);
  }

  private static String firstLine(Exception cause) {
    var message = cause.getMessage();
    return message == null || message.isBlank()
        ? cause.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
