/**
 * What people open in the morning. One {@link org.transmittal.report.ReportModel} is made from the
 * warehouse's rows, with totals that never mix kinds; {@code report.excel} and {@code report.pdf}
 * draw it. The same model gives the same bytes in any locale and time zone.
 */
@NullMarked
package org.transmittal.report;

import org.jspecify.annotations.NullMarked;
