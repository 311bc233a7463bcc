package org.transmittal.warehouse;

/** The columns of a review sheet that are read back, in whatever order they then stand. */
public enum ReviewColumn {
  DECISION("Decision"),
  BY("Decided by"),
  NOTE("Note"),
  MENTION("Mention (key)"),
  OTHER("Other mention (key)"),
  FIELD("Field (key)"),
  VALUE("Value (key)"),
  FINGERPRINT("Fingerprint");

  /** The name of the sheet. */
  public static final String SHEET = "Conflicts and review";

  private final String header;

  ReviewColumn(String header) {
    this.header = header;
  }

  /** What stands above the column. */
  public String header() {
    return header;
  }
}
