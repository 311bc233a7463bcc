package org.transmittal.archive;

import java.util.Map;
import org.transmittal.article.Rejection;

/** What a container gives, before anyone knows what it says. */
sealed interface Raw {
  /** The entry's name within the archive. */
  String name();

  /** Where it begins in the container's bytes; of an item of a feed, its number, from 1. */
  long offset();

  /**
   * A document whose kind is still to be told, which may be a container itself.
   *
   * @param sent what the server said of it that it was fetched from
   * @param kind what its bytes and its name tell that it is
   */
  record Page(String name, long offset, byte[] bytes, Sent sent, Kind kind) implements Raw {
    Page(String name, long offset, byte[] bytes) {
      this(name, offset, bytes, Sent.NOTHING);
    }

    Page(String name, long offset, byte[] bytes, Sent sent) {
      this(name, offset, bytes, sent, kind(name, bytes, sent));
    }

    private static Kind kind(String name, byte[] bytes, Sent sent) {
      return Kinds.of(bytes, sent.fileName() == null ? name : sent.fileName());
    }
  }

  /**
   * A record of named fields: a JSON object, a line of a table.
   *
   * @param fields values by name, in the order of the record
   */
  record Row(String name, long offset, Map<String, String> fields) implements Raw {}

  /**
   * A line that begins as a JSON object does.
   *
   * @param number of it, from 1
   */
  record Line(String name, long offset, long number, byte[] bytes) implements Raw {}

  /**
   * An entry of a crawl that was never an article: a picture, a script, a page that was not found.
   */
  record NoArticle(String name, long offset, String detail) implements Raw {}

  /** An entry that cannot be used, or the damage that ends the container. */
  record Bad(String name, long offset, Rejection reason, String detail) implements Raw {}
}
