package org.transmittal.job;

import java.time.Clock;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.stereotype.Component;
import org.transmittal.warehouse.RunTable;

/**
 * Writes down that a run has done all it had to, so that the next one is another attempt, or in one
 * line why it has not.
 */
@Component
class RunEnding implements JobExecutionListener {
  /** No more than a person reads in a line. */
  private static final int LONGEST_REASON = 200;

  private static final String STOPPED =
      "stopped by a signal, behind its last whole chunk; the same command goes on there";

  private final RunTable runs;
  private final Clock clock;

  RunEnding(RunTable runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  @Override
  public void afterJob(JobExecution execution) {
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      runs.end(execution.getJobInstance().getInstanceId(), clock.instant());
    }
    if (execution.getStatus() == BatchStatus.STOPPED) {
      say(execution, STOPPED);
    } else {
      // Spring Batch keeps the trace of a failure, whose cause is cut off at its end.
      execution.getAllFailureExceptions().stream()
          .findFirst()
          .ifPresent(failure -> say(execution, reason(failure)));
    }
  }

  private static void say(JobExecution execution, String reason) {
    execution.setExitStatus(new ExitStatus(execution.getExitStatus().getExitCode(), reason));
  }

  private static String reason(Throwable failure) {
    var root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    var line = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    return line.substring(0, Math.min(line.length(), LONGEST_REASON));
  }
}
