/**
 * The briefing that people read in the morning. In comes a {@code ReportModel}, out goes a PDF
 * file: a page of findings and news, a page of rankings, and an appendix with the cases, proposals
 * apart, the totals and the sources. The same model gives the same bytes. All use of OpenPDF is
 * here.
 */
@NullMarked
package org.transmittal.report.pdf;

import org.jspecify.annotations.NullMarked;
