package org.transmittal.cli;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.Status;
import ch.qos.logback.core.status.StatusListener;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;

/**
 * Says once, in a line, that the log can be written no more, as on a full disk. The log's own
 * library would print the trace of each line that was lost before anything that a run has to say.
 */
final class LogTrouble implements StatusListener {
  private final PrintWriter err;
  private final AtomicBoolean said = new AtomicBoolean();

  private LogTrouble(PrintWriter err) {
    this.err = err;
  }

  /** Takes the place of whoever listened to the log's troubles. */
  static void tell(PrintWriter err) {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
      var troubles = log.getStatusManager();
      troubles.getCopyOfStatusListenerList().forEach(troubles::remove);
      troubles.add(new LogTrouble(err));
    }
  }

  @Override
  public void addStatusEvent(Status status) {
    if (status.getLevel() == Status.ERROR && !said.getAndSet(true)) {
      var cause = status.getThrowable();
      err.printf(
          "transmittal: the log misses lines: %s%s%n",
          Plain.line(status.getMessage()),
          cause == null ? "" : ": " + Plain.line(String.valueOf(cause.getMessage())));
    }
  }
}
