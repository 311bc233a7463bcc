package org.transmittal.warehouse;

import org.transmittal.sale.Evidence;

/**
 * The words behind one value of one sale.
 *
 * @param sale the key of the sale
 * @param mention the key of the mention
 * @param evidence the value's field, the place in the article and the words
 * @param article where they stand
 */
public record EvidenceRow(String sale, String mention, Evidence evidence, SourceArticle article) {}
