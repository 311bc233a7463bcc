/**
 * The Spark application {@code transmittal-backfill}: reads years of archives on many machines.
 *
 * <p>In come archives on any file system that Hadoop knows; out goes a {@link
 * org.transmittal.backlog.Backlog}, which {@code transmittal load} takes in. One task reads one
 * archive, by the same classes as the nightly job, into a folder of its own; the driver alone puts
 * what the task wrote in its place, and the archive's manifest last. So whatever is lost, retried
 * or run twice, an archive is in the backlog once or not at all.
 */
@NullMarked
package org.transmittal.backfill;

import org.jspecify.annotations.NullMarked;
