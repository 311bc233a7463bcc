/**
 * The workbook that analysts open. In comes a {@code ReportModel}, out goes an .xlsx file: a cover,
 * one sheet with a real table for the sales, the questions to people, the evidence, the totals, the
 * quarantine and the account of the archives, and notes that say what each column means. The same
 * model gives the same bytes. All use of Apache POI for reports is here.
 */
@NullMarked
package org.transmittal.report.excel;

import org.jspecify.annotations.NullMarked;
