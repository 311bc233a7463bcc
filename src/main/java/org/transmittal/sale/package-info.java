/**
 * The words that all of Transmittal speaks: what an arms sale is, who takes part, how many, for how
 * much, how far it has got, and the words of an article that say so.
 *
 * <p>Nothing comes in and nothing goes out: these are values, made by {@code extraction} and {@code
 * ledger}, kept by {@code warehouse}, drawn by {@code report}. They know the JDK alone.
 */
@NullMarked
package org.transmittal.sale;

import org.jspecify.annotations.NullMarked;
