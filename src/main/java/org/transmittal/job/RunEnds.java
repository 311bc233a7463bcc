package org.transmittal.job;

/** What the steps leave in the job's execution for the result of the run. */
final class RunEnds {
  /** Exit code of a step that found nothing to read where something was expected. */
  static final String EMPTY = "EMPTY";

  static final String CHANGED = "sales.changed";
  static final String SALES = "sales.reported";
  static final String REPORTS = "reports";
  static final String WAITING = "waiting";
  static final String GONE = "gone";
  static final String PASSED_OVER = "passed.over";

  private RunEnds() {}
}
