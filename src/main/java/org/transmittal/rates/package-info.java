/**
 * Dated exchange rates. A file in the European Central Bank's history format comes in; what a sum
 * of another currency was worth in US dollars on a day goes out, or nothing where no rate is known.
 */
@NullMarked
package org.transmittal.rates;

import org.jspecify.annotations.NullMarked;
