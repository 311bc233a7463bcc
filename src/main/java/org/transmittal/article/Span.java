package org.transmittal.article;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 offset
 * @param end offset behind the last character
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** The characters of the text that the span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
