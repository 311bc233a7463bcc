/**
 * From what all articles say to sales: which mentions speak of one sale, what is shown where they
 * differ, and what changed since the sale was last made.
 *
 * <p>Mentions come in, in any order, and what people decided on them, which goes before what they
 * say; the same sales with the same keys go out. Pure functions: a sale could be made anew from its
 * mentions and decisions at any time.
 */
@NullMarked
package org.transmittal.ledger;

import org.jspecify.annotations.NullMarked;
