package org.transmittal.archive;

import org.transmittal.article.Place;
import org.transmittal.article.Sieve;

/**
 * An entry as it lies in its archive, taken out but not read. It can be read by another thread than
 * that of its stream.
 */
public final class Unread {
  private final Place place;
  private final Raw raw;
  private final Sieve sieve;

  Unread(Place place, Raw raw, Sieve sieve) {
    this.place = place;
    this.raw = raw;
    this.sieve = sieve;
  }

  /** Reads it. Never throws for what it holds. */
  public Entry read() {
    return Pages.read(place, raw, sieve);
  }

  /** About how many bytes of memory it takes. */
  public long size() {
    return switch (raw) {
      case Raw.Page page -> page.bytes().length;
      case Raw.Line line -> line.bytes().length;
      case Raw.Row row -> row.fields().values().stream().mapToLong(String::length).sum();
      case Raw.NoArticle none -> 0;
      case Raw.Bad bad -> 0;
    };
  }
}
