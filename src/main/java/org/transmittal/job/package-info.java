/**
 * The nightly Spring Batch job: it surveys the inbox, loads each archive entry by entry, reconciles
 * the ledger and draws the reports. {@link org.transmittal.job.JobConfiguration} reads top-down in
 * the order of the flow.
 *
 * <p>A {@link org.transmittal.job.RunRequest} comes in; a {@link org.transmittal.job.RunResult}
 * goes out. A run that dies leaves what its last chunk committed, and the next one goes on from
 * there.
 */
@NullMarked
package org.transmittal.job;

import org.jspecify.annotations.NullMarked;
