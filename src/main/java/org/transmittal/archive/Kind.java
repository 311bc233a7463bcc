package org.transmittal.archive;

/** What bytes are, which decides who reads them. */
sealed interface Kind {
  /** The kinds that are read. */
  enum Known implements Kind {
    ZIP,
    GZIP,
    JSON_LINES,
    JSON,
    HTML,
    TEXT;

    /** Whether it can hold several entries. */
    boolean isContainer() {
      return switch (this) {
        case ZIP, GZIP, JSON_LINES, JSON -> true;
        case HTML, TEXT -> false;
      };
    }
  }

  /**
   * Any other kind.
   *
   * @param what in words: "a PDF document"
   */
  record Unsupported(String what) implements Kind {}
}
