package org.transmittal.extraction;

import org.transmittal.sale.Status;

/**
 * Words that tell how far a sale has got.
 *
 * @param from their first token
 * @param tense whether they tell that it has happened
 */
record StatusPhrase(Status status, Words words, int from, Tense tense) {
  /** What an official document states by its form. */
  StatusPhrase(Status status, Words words, int from) {
    this(status, words, from, Tense.FACT);
  }
}
