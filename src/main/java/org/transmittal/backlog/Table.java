package org.transmittal.backlog;

import java.util.Locale;

/** What a backlog holds, each in a folder of its own with a folder for each archive. */
public enum Table {
  /** The articles that tell of sales, with all that is needed to load them. */
  ARTICLES,
  /** A row for each sale that an article tells of, for people who ask by SQL; not loaded. */
  MENTIONS,
  /** What could not be read. */
  QUARANTINE;

  /** The name of its folder. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where the rows of an archive stand below the backlog's folder. */
  public String path(String archive) {
    return "%s/archive=%s/%s.parquet".formatted(folder(), archive, folder());
  }
}
