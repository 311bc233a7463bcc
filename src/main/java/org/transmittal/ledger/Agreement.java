package org.transmittal.ledger;

/** How what two mentions say of one thing goes together. */
enum Agreement {
  /** Both say the same. */
  SAME,
  /** One of them is silent or vague, so that neither supports nor contradicts the other. */
  OPEN,
  /** Both cannot be true of one sale. */
  DIFFERENT;

  /** What remains of two agreements where one match is enough. */
  Agreement or(Agreement other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
