package org.transmittal.job;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;
import org.transmittal.warehouse.PastRun;

/**
 * Makes a run that died startable again, whatever it was at when it did. For whoever holds the lock
 * alone: only then is a run that looks started certain to be dead.
 *
 * <p>Spring Batch's own {@code recover} marks an execution as recovered in a context that the next
 * execution inherits, and does nothing for one so marked: a run that died twice would never start
 * again. Nor does it start what ended in UNKNOWN, where a commit may or may not have come through;
 * here either is well, since the account is part of the same commit.
 */
@Component
class Recovery {
  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

  private final JobRepository repository;
  private final Clock clock;

  Recovery(JobRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Marks every execution that still looks started as failed. */
  void endThoseThatDied() {
    for (var execution : repository.findRunningJobExecutions(JobConfiguration.JOB)) {
      LOG.warn("run {} was cut off; going on from its last committed chunk", execution.getId());
      fail(execution);
    }
  }

  /** Clears what would keep a run with these parameters from starting. */
  void makeStartable(JobParameters parameters) {
    var instance = repository.getJobInstance(JobConfiguration.JOB, parameters);
    if (instance == null) {
      return;
    }
    var last = repository.getLastJobExecution(instance);
    if (last == null) {
      // Cut off between the two rows that a launch begins with.
      repository.deleteJobInstance(instance);
    } else if (last.getStatus() == BatchStatus.UNKNOWN
        || last.getStepExecutions().stream().anyMatch(Recovery::isUnsettled)) {
      // A connection can go after the end of the job was written and before that of its step.
      fail(last);
    }
  }

  /** Whether a run with these parameters has done all it had to. */
  boolean isComplete(JobParameters parameters) {
    var last = repository.getLastJobExecution(JobConfiguration.JOB, parameters);
    return last != null && last.getStatus() == BatchStatus.COMPLETED;
  }

  /** Whether nobody knows if the last commit of a step came through. */
  static boolean isUnknown(JobExecution execution) {
    return execution.getStatus() == BatchStatus.UNKNOWN
        || execution.getStepExecutions().stream()
            .anyMatch(step -> step.getStatus() == BatchStatus.UNKNOWN);
  }

  /** Whether a step looks as if it were at work, or nobody knows how it ended. */
  private static boolean isUnsettled(StepExecution step) {
    return step.getStatus().isRunning() || step.getStatus() == BatchStatus.UNKNOWN;
  }

  private void fail(JobExecution execution) {
    var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    for (var step : execution.getStepExecutions()) {
      if (isUnsettled(step)) {
        step.setStatus(BatchStatus.FAILED);
        step.setExitStatus(ExitStatus.FAILED);
        step.setEndTime(now);
        repository.update(step);
      }
    }
    execution.setStatus(BatchStatus.FAILED);
    execution.setExitStatus(ExitStatus.FAILED.addExitDescription(PastRun.CUT_OFF));
    execution.setEndTime(now);
    repository.update(execution);
  }
}
