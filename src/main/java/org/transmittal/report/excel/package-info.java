/**
 * The workbook that analysts open. In comes a {@code ReportModel}, out goes an .xlsx file: a cover,
 * one sheet with a real table for each kind of row, charts, a pivot table, and notes that say what
 * each column means. The sales go through once and to disk as they are written, so that any number
 * of them fits in memory. The same model gives the same bytes. All use of Apache POI for reports is
 * here.
 */
@NullMarked
package org.transmittal.report.excel;

import org.jspecify.annotations.NullMarked;
