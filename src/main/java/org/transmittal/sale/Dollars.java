package org.transmittal.sale;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a sum of another currency was worth in US dollars. It stands beside the sum, and is never
 * added to anything.
 *
 * @param value full dollars to the cent; of a range the low end
 * @param high the high end of a range; null for every other bound
 * @param rate how many dollars one unit of the currency was worth
 * @param day the day of the rate
 */
public record Dollars(
    BigDecimal value, @Nullable BigDecimal high, BigDecimal rate, LocalDate day) {}
