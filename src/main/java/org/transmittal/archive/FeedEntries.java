package org.transmittal.archive;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An RSS or Atom feed; an entry is an item of it, its offset its number, from 1. A feed that is no
 * well-formed XML, or has a document type, is read as far as its tags can be told.
 */
final class FeedEntries implements Container {
  private final String name;
  private final Iterator<Map<String, String>> items;
  private long number;

  FeedEntries(Source source, Limits limits) throws IOException {
    this.name = source.name();
    try (var in = source.open()) {
      this.items = items(Bytes.read(in, limits.entryBytes())).iterator();
    }
  }

  private static List<Map<String, String>> items(byte[] bytes) {
    var items = Feed.read(bytes);
    return items != null ? items : LooseFeed.read(bytes);
  }

  @Override
  public @Nullable Raw next() {
    return items.hasNext() ? new Raw.Row(name, ++number, items.next()) : null;
  }
}
