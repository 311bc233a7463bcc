package org.transmittal.archive;

import org.transmittal.article.Sieve;

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
  private final Sieve sieve;

  /** A reader that reads every article. */
  public ArchiveReader(Limits limits) {
    this(limits, Sieve.OPEN);
  }

  /**
   * A reader that holds articles back.
   *
   * @param sieve tells which; no more is read of them
   */
  public ArchiveReader(Limits limits, Sieve sieve) {
    this.limits = limits;
    this.sieve = sieve;
  }

  /** The entries of an archive. A file that cannot be opened gives one rejected entry. */
  public EntryStream open(Archive archive) {
    return new Entries(archive, limits, sieve);
  }
}
