package org.transmittal.archive;

/** What bytes are, which decides who reads them. */
sealed interface Kind {
  /** The kinds that are read. */
  enum Known implements Kind {
    ZIP,
    TAR,
    WARC,
    JSON_LINES,
    JSON,
    CSV,
    FEED,
    HTML,
    TEXT;

    /** Whether it can hold several entries. */
    boolean isContainer() {
      return switch (this) {
        case ZIP, TAR, WARC, JSON_LINES, JSON, CSV, FEED -> true;
        case HTML, TEXT -> false;
      };
    }
  }

  /** A file that is packed, whatever it is inside. */
  record Packed(Packing packing) implements Kind {}

  /**
   * Any other kind.
   *
   * @param what in words: "a PDF document"
   */
  record Unsupported(String what) implements Kind {}
}
