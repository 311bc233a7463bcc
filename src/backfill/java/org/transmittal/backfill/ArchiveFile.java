package org.transmittal.backfill;

import java.io.Serializable;
import org.transmittal.backlog.Manifest;

/**
 * A file that holds an archive.
 *
 * @param uri where it lies
 * @param name its path below the folder that was named, with forward slashes; the file name of a
 *     file named by itself
 * @param size its bytes
 * @param modified milliseconds since 1970
 */
record ArchiveFile(String uri, String name, long size, long modified) implements Serializable {
  /** How a manifest names it. */
  Manifest.Source source() {
    return new Manifest.Source(uri, name, size, modified);
  }
}
