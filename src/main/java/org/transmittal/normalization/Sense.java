package org.transmittal.normalization;

/**
 * A phrase of the rule tables in a text.
 *
 * @param meaning what it means
 * @param type of its meaning, as a set of {@link MeaningTypes}
 * @param from its first token
 * @param to the token behind its last
 */
public record Sense(Meaning meaning, long type, int from, int to) {
  /** How many tokens it has. */
  int length() {
    return to - from;
  }
}
