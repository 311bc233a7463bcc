package org.transmittal.article;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry stands.
 *
 * @param archive the key of the archive's content
 * @param archiveName its path below the inbox, with forward slashes, as it came first
 * @param entry the entry's name within the archive; of a single file its file name
 * @param offset where the entry begins in the archive's bytes; of a packed file, in what is packed
 *     there; of an item of a feed, its number, from 1
 * @param captured the day on which it was taken into the archive, by the archive's own word, in
 *     UTC; null where it has none. Bookkeeping, and never the date of an article
 */
public record Place(
    String archive, String archiveName, String entry, long offset, @Nullable LocalDate captured)
    implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::archiveName)
          .thenComparing(Place::archive)
          .thenComparing(Place::entry)
          .thenComparingLong(Place::offset);

  /** A place of which the archive does not say when it was taken in. */
  public Place(String archive, String archiveName, String entry, long offset) {
    this(archive, archiveName, entry, offset, null);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** For a message: {@code week-1.zip!2025/a.txt}, or the file's name alone for a single file. */
  @Override
  public String toString() {
    return archiveName.equals(entry) || archiveName.endsWith("/" + entry)
        ? archiveName
        : archiveName + "!" + entry;
  }
}
