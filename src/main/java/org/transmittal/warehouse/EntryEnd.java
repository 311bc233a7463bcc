package org.transmittal.warehouse;

/** What became of an entry; each one read has exactly one end. */
public enum EntryEnd {
  LOADED("loaded"),
  NOT_ABOUT_A_SALE("not about a sale"),
  UNCHANGED("unchanged since last time"),
  DUPLICATE("duplicate"),
  OUTSIDE_WINDOW("outside the window"),
  UNDATED("undated"),
  NO_ARTICLE("no article"),
  QUARANTINED("quarantined");

  private final String title;

  EntryEnd(String title) {
    this.title = title;
  }

  /** The words for it in a report. */
  public String title() {
    return title;
  }
}
