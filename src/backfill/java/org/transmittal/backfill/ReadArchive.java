package org.transmittal.backfill;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.transmittal.backlog.Manifest;

/**
 * What a task has done.
 *
 * @param attempt the folder that holds what it wrote; empty if the archive was there already
 * @param manifest as JSON, in the words of {@link Manifest}; empty if it was there already
 * @param archive the key of the archive
 * @param entries how many it has read
 * @param nanos how long it took
 * @param cpuNanos the time of a processor that its thread took
 */
record ReadArchive(
    ArchiveFile file,
    String attempt,
    String manifest,
    String archive,
    long entries,
    long nanos,
    long cpuNanos)
    implements Serializable {
  /** Whether the same content was read before. */
  boolean isKnown() {
    return attempt.isEmpty();
  }

  /** The manifest; of an archive that was read. */
  Manifest parsed() {
    return Manifest.of(manifest.getBytes(StandardCharsets.UTF_8), file.uri());
  }
}
