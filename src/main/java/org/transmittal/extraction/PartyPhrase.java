package org.transmittal.extraction;

import org.transmittal.sale.Party;

/**
 * A party in a sentence and its part in the sale.
 *
 * @param from its first token
 */
record PartyPhrase(Party party, Part part, Words words, int from) {
  /** The same words, with another part. */
  PartyPhrase as(Part other) {
    return new PartyPhrase(party, other, words, from);
  }

  /** What a party does in a sale. */
  enum Part {
    SUPPLIER,
    RECIPIENT
  }
}
