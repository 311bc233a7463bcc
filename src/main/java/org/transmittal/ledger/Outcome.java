package org.transmittal.ledger;

/** What came of a decision. */
public enum Outcome {
  IN_EFFECT("in effect"),
  NO_MENTION("without effect: no article tells any more what it was decided on"),
  NOT_STATED("without effect: no source of the sale states the value any more"),
  /** As of two values that were both called right before their sales turned out to be one. */
  OVERRULED("without effect: another decision goes before it");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  /** The outcome in words. */
  public String words() {
    return words;
  }
}
