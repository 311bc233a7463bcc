package org.transmittal.sale;

/** Whether a sale goes on, beside how far it has got. */
public enum Standing {
  /** Nothing is told against it. */
  ACTIVE,
  /** On hold, frozen, delayed by decision. It can come back to the stage it had. */
  SUSPENDED,
  /** Refused, rejected or vetoed by a government or a legislature. */
  BLOCKED,
  /** Called off by a party to it. */
  CANCELLED;

  /** Refused or called off. */
  public boolean hasEnded() {
    return this == BLOCKED || this == CANCELLED;
  }
}
