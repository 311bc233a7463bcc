/**
 * The briefing that people read in the morning. In comes a {@code ReportModel}, out goes a PDF file
 * of a few pages: findings, the cases with proposals apart, totals, what was read, and the sources.
 * The same model gives the same bytes. All use of OpenPDF is here.
 */
@NullMarked
package org.transmittal.report.pdf;

import org.jspecify.annotations.NullMarked;
