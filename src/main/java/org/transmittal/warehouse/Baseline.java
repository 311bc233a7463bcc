package org.transmittal.warehouse;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The nightly run that a report is compared with.
 *
 * @param run its number
 * @param day the day that its reports were for
 * @param ended when it had done all it had to; what the ledger knew up to then is what it said
 */
public record Baseline(long run, LocalDate day, Instant ended) {}
