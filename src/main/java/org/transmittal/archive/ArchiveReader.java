package org.transmittal.archive;

/**
 * Opens archives. What an archive is, is told by its content first and by its name second.
 *
 * <pre>{@code
 * try (var entries = reader.open(archive)) {
 *   for (Entry entry; (entry = entries.next()) != null; ) {
 *     …
 *   }
 * }
 * }</pre>
 *
 * <p>Nothing is unpacked to disk. The same bytes under the same name give the same entries, in any
 * locale. A reader keeps no state and can be shared by threads; a stream cannot.
 */
public final class ArchiveReader {
  private final Limits limits;

  public ArchiveReader(Limits limits) {
    this.limits = limits;
  }

  /** The entries of an archive. A file that cannot be opened gives one rejected entry. */
  public EntryStream open(Archive archive) {
    return new Entries(archive, limits);
  }
}
