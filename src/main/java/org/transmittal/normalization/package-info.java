/**
 * From a phrase to a value: amounts, quantities, designations, countries, dates, and what the words
 * of a status say.
 *
 * <p>A text comes in as {@link org.transmittal.normalization.Tokens}; values with the tokens they
 * stand on go out. The rules are tables beside this package's classes in the resources, with an
 * example on each row that a test runs; a row added there needs no code.
 */
@NullMarked
package org.transmittal.normalization;

import org.jspecify.annotations.NullMarked;
