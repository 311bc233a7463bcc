package org.transmittal.review;

import java.util.List;

/** A review file is stale or broken, and nothing of it was recorded. */
public class RefusedReviewException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Of strings alone; a list of them need not be serializable. */
  private final String[] reasons;

  RefusedReviewException(String message, List<String> reasons) {
    super(message);
    this.reasons = reasons.toArray(String[]::new);
  }

  /** Every bad row with its number and the reason; empty where the file as a whole is refused. */
  public List<String> reasons() {
    return List.of(reasons);
  }
}
