package org.transmittal.article;

/** Why an archive or an entry of it gave no article. The names are the codes of the quarantine. */
public enum Rejection {
  /** The archive or the entry cannot be opened or read to its end. */
  UNREADABLE("check that the file is whole and may be read, then put it into the inbox again"),
  /** The archive's own structure is damaged. */
  BROKEN_ARCHIVE("fetch the archive again; entries before the damage were kept"),
  /** The bytes are not text in any charset that could be told. */
  NOT_TEXT("save the article as text or HTML in UTF-8"),
  /** The kind of file is not one that Transmittal reads. */
  UNSUPPORTED("convert it to a kind that README lists, or take it out of the inbox"),
  /** The entry has no words. */
  EMPTY("nothing to do, or fetch the article again"),
  /** The entry is larger than the limit for one. */
  TOO_LARGE("raise transmittal.limits.entry-bytes if it really is one article"),
  /** So much comes out of so few packed bytes that it was made to fill a machine. */
  PACKED_TOO_TIGHT("raise transmittal.limits.ratio if you know where the archive is from"),
  /** The archive has more entries than the limit. */
  TOO_MANY_ENTRIES("raise transmittal.limits.entries, or split the archive"),
  /** An archive lies too deep within others. */
  TOO_DEEP("unpack the outer archive, or raise transmittal.limits.depth"),
  /** A record is not what its format says, or has no text. */
  BAD_RECORD("mend the record in the file"),
  /** Transmittal itself failed over the article, which is not the article's fault. */
  FAULT("keep the article and report it: this is a fault of Transmittal; its log has the details");

  private final String mend;

  Rejection(String mend) {
    this.mend = mend;
  }

  /** What a person can do about it. */
  public String mend() {
    return mend;
  }
}
