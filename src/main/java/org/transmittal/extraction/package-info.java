/**
 * The heart of Transmittal: from an article to the sales it tells.
 *
 * <p>An {@link org.transmittal.article.Article} comes in; a {@link
 * org.transmittal.extraction.Reading} with one {@link org.transmittal.sale.SaleMention} for each
 * sale goes out, every value with the words it came from. Sentences are read one by one into
 * statements, and statements that speak of the same sale are joined. A pure function: no file, no
 * clock, no framework.
 */
@NullMarked
package org.transmittal.extraction;

import org.jspecify.annotations.NullMarked;
