package org.transmittal.sale;

/**
 * The words of an article that a value came from.
 *
 * @param field the value
 * @param item which item the value belongs to, from 0; -1 for a value of the sale as a whole
 * @param source the field of the article that the words stand in
 * @param start first UTF-16 offset into that field's stored, NFC-normalized text
 * @param end offset behind the last character
 * @param quote the words, exactly as the span has them
 */
public record Evidence(SaleField field, int item, Source source, int start, int end, String quote) {
  /** Where in an article words can stand. */
  public enum Source {
    TITLE,
    TEXT
  }

  public Evidence {
    if (start < 0 || end - start != quote.length()) {
      throw new IllegalArgumentException("a span of other length than its words: " + quote);
    }
  }
}
