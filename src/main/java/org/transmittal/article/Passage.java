package org.transmittal.article;

/**
 * A paragraph or a line of an article's text.
 *
 * @param kind what it is
 * @param span where it stands, without the white space around it
 */
public record Passage(Kind kind, Span span) {
  /** What a stretch of a saved page can be. */
  public enum Kind {
    /** The title line. */
    HEADLINE,
    /** A paragraph of the article itself. */
    BODY,
    /** A short line without a full stop between paragraphs: a picture's caption, a label. */
    CAPTION,
    /** A short question or a link between paragraphs: the title of another story. */
    TEASER,
    /** "Source: …" with an address. */
    SOURCE,
    /** "Comment (0)". */
    COMMENTS
  }

  /** Whether the passage is the article's own telling. */
  public boolean tells() {
    return kind == Kind.HEADLINE || kind == Kind.BODY;
  }
}
