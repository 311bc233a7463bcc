/**
 * Archives that were read and are not loaded yet: Parquet files of what their articles say, and a
 * manifest for each archive that was read to its end. The Spark application {@code
 * transmittal-backfill} writes one; {@code transmittal load} takes it in.
 *
 * <p>In come the outcomes of an archive's entries; out go the same, in their order. Reads local
 * files with no engine and no Hadoop.
 */
@NullMarked
package org.transmittal.backlog;

import org.jspecify.annotations.NullMarked;
