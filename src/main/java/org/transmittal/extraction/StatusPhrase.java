package org.transmittal.extraction;

import org.transmittal.sale.Status;

/**
 * Words that tell how far a sale has got.
 *
 * @param from their first token
 */
record StatusPhrase(Status status, Words words, int from) {}
