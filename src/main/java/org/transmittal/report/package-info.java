/**
 * What people open in the morning. One {@link org.transmittal.report.ReportModel} hands over the
 * warehouse's sales one by one, with a {@link org.transmittal.report.Digest} of what they come to
 * and of what is new, whose totals never mix kinds; {@code report.excel} and {@code report.pdf}
 * draw it. The same model gives the same bytes in any locale and time zone.
 */
@NullMarked
package org.transmittal.report;

import org.jspecify.annotations.NullMarked;
