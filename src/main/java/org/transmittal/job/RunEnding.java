package org.transmittal.job;

import java.time.Clock;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.stereotype.Component;
import org.transmittal.warehouse.RunTable;

/** Writes down that a run has done all it had to, so that the next one is another attempt. */
@Component
class RunEnding implements JobExecutionListener {
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
  }
}
