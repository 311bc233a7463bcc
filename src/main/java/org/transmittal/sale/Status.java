package org.transmittal.sale;

import org.jspecify.annotations.Nullable;

/**
 * The one word that people use for a sale: its standing where that is not {@link Standing#ACTIVE},
 * else its stage.
 */
public enum Status {
  NEGOTIATION,
  REQUESTED,
  APPROVED,
  NOTIFIED,
  CONTRACTED,
  DELIVERED,
  SUSPENDED,
  BLOCKED,
  CANCELLED,
  /** The text tells none. */
  UNKNOWN;

  /** Whether it is a standing that stops a sale, for now or for good. */
  public boolean isHalt() {
    return switch (this) {
      case SUSPENDED, BLOCKED, CANCELLED -> true;
      case NEGOTIATION, REQUESTED, APPROVED, NOTIFIED, CONTRACTED, DELIVERED, UNKNOWN -> false;
    };
  }

  /**
   * The one word for a stage and a standing.
   *
   * @param stage null where the text tells none
   */
  public static Status of(@Nullable SaleStage stage, Standing standing) {
    if (standing != Standing.ACTIVE) {
      return valueOf(standing.name());
    }
    return stage == null ? UNKNOWN : valueOf(stage.name());
  }
}
