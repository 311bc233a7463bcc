package org.transmittal.job;

import java.time.Clock;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.stereotype.Component;
import org.transmittal.normalization.Rules;
import org.transmittal.warehouse.AccountTable;
import org.transmittal.warehouse.RunTable;

/**
 * Writes down that a run begins, whatever its first step comes to; that it has done all it had to,
 * so that the next one is another attempt; and in one line what was wrong.
 */
@Component
class RunBook implements JobExecutionListener {
  /** No more than a person reads in a line. */
  private static final int LONGEST_REASON = 200;

  private static final String STOPPED =
      "stopped by a signal, behind its last whole chunk; the same command goes on there";

  private static final String EMPTY =
      "no archive, or none with a readable entry; no report was written";

  private static final String QUARANTINE =
      "more entries are in quarantine than the threshold allows; see the sheet Quarantine";

  private final RunTable runs;
  private final AccountTable account;
  private final RunRequest request;
  private final Rules rules;
  private final JobSettings settings;
  private final Clock clock;

  RunBook(
      RunTable runs,
      AccountTable account,
      RunRequest request,
      Rules rules,
      JobSettings settings,
      Clock clock) {
    this.runs = runs;
    this.account = account;
    this.request = request;
    this.rules = rules;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void beforeJob(JobExecution execution) {
    runs.begin(
        execution.getJobInstance().getInstanceId(),
        request.kind(),
        request.from(),
        request.to(),
        request.runDate(),
        rules.version(),
        clock.instant());
  }

  @Override
  public void afterJob(JobExecution execution) {
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      var run = execution.getJobInstance().getInstanceId();
      runs.end(run, clock.instant());
      if (execution.getExitStatus().getExitCode().equals(RunEnds.EMPTY)) {
        say(execution, EMPTY);
      } else if (settings.isTooMuchQuarantine(account.account(run))) {
        say(execution, QUARANTINE);
      }
    } else if (execution.getStatus() == BatchStatus.STOPPED) {
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
