/**
 * What people decided, read back from the review sheet of a workbook. A workbook comes in, from
 * whatever program saved it; every row is checked against what the ledger asks now, and either all
 * of its decisions are recorded or none.
 */
@NullMarked
package org.transmittal.review;

import org.jspecify.annotations.NullMarked;
