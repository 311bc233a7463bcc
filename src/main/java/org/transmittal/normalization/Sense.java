package org.transmittal.normalization;

/**
 * A phrase of the rule tables in a text.
 *
 * @param meaning what it means
 * @param from its first token
 * @param to the token behind its last
 */
public record Sense(Meaning meaning, int from, int to) {
  /** How many tokens it has. */
  int length() {
    return to - from;
  }
}
