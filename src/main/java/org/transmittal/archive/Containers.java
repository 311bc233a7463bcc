package org.transmittal.archive;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Rejection;

/** Opens bytes as the container that they are. */
final class Containers {
  /** Files that unpack to themselves exist; nobody packs a file thrice in earnest. */
  private static final int PACKINGS = 2;

  private Containers() {}

  /**
   * Opens some bytes; a document by itself is a container of one page.
   *
   * @param prefix what the names of entries in an archive begin with
   * @throws IOException if they cannot be read
   */
  static Container open(Source source, String prefix, Limits limits) throws IOException {
    return open(source, prefix, limits, 0);
  }

  private static Container open(Source source, String prefix, Limits limits, int packings)
      throws IOException {
    return switch (kind(source)) {
      case Kind.Packed(var packing) ->
          packings < PACKINGS
              ? unpacked(source, packing, prefix, limits, packings + 1)
              : one(unsupported(source, "packed more than " + PACKINGS + " times"));
      case Kind.Known.ZIP -> Zips.open(source, prefix, limits);
      case Kind.Known.TAR -> new TarEntries(source, prefix, limits);
      case Kind.Known.WARC -> new WarcEntries(source.name(), new WarcMembers.Plain(source), limits);
      case Kind.Known.JSON_LINES -> new JsonLines(source, limits);
      case Kind.Known.JSON -> new JsonDocument(source, limits);
      case Kind.Known.CSV -> new CsvRows(source, limits);
      case Kind.Known.FEED -> new FeedEntries(source, limits);
      case Kind.Known.HTML, Kind.Known.TEXT -> one(page(source, limits));
      case Kind.Unsupported(var what) -> one(unsupported(source, what));
    };
  }

  /** WARC is packed record by record, so that its records can be found again behind damage. */
  private static Container unpacked(
      Source source, Packing packing, String prefix, Limits limits, int packings)
      throws IOException {
    var unpacked = new Source.Unpacked(source, packing, limits);
    return packing == Packing.GZIP && kind(unpacked) == Kind.Known.WARC
        ? new WarcEntries(source.name(), new GzipMembers(source, limits), limits)
        : open(unpacked, prefix, limits, packings);
  }

  private static Kind kind(Source source) throws IOException {
    try (var in = source.open()) {
      return Kinds.of(Bytes.head(in, Kinds.HEAD), source.name());
    }
  }

  private static Raw page(Source source, Limits limits) throws IOException {
    try (var in = source.open()) {
      return new Raw.Page(source.name(), 0, Bytes.read(in, limits.entryBytes()));
    }
  }

  private static Raw unsupported(Source source, String what) {
    return new Raw.Bad(source.name(), 0, Rejection.UNSUPPORTED, what);
  }

  /** A container of one entry. */
  static Container one(Raw raw) {
    return new Container() {
      private @Nullable Raw left = raw;

      @Override
      public @Nullable Raw next() {
        var next = left;
        left = null;
        return next;
      }
    };
  }
}
