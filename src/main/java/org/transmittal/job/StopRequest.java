package org.transmittal.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Lets a run be asked to stop, from any thread: the step at work ends behind the chunk that it is
 * at, and none is begun after it.
 */
@Component
public class StopRequest implements StepExecutionListener {
  private volatile boolean asked;
  private volatile @Nullable StepExecution atWork;

  /** Asks the run to stop. */
  public void ask() {
    asked = true;
    var step = atWork;
    if (step != null) {
      step.setTerminateOnly();
    }
  }

  /** Whether it was asked to. */
  boolean isAsked() {
    return asked;
  }

  @Override
  public void beforeStep(StepExecution step) {
    atWork = step;
    if (asked) {
      step.setTerminateOnly();
    }
  }
}
