package org.transmittal.extraction;

import java.util.regex.Pattern;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.SaleField;

/**
 * Words of an article and where they stand, not yet tied to a value.
 *
 * @param start first UTF-16 offset in the field
 */
record Words(Evidence.Source source, int start, String quote) {
  private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[^\\S ]");

  /** Whether they stand before others; a title stands before the text. */
  boolean isBefore(Words other) {
    return source == other.source ? start < other.start : source.compareTo(other.source) < 0;
  }

  /** The words with single blanks, whatever lines they stand on. */
  String oneLine() {
    return isOneLine() ? quote : BLANKS.matcher(quote).replaceAll(" ");
  }

  private boolean isOneLine() {
    for (var i = 0; i < quote.length(); i++) {
      var c = quote.charAt(i);
      if (c < ' ' || c == ' ' && i > 0 && quote.charAt(i - 1) == ' ') {
        return false;
      }
    }
    return true;
  }

  /** As evidence for a value of the sale as a whole. */
  Evidence of(SaleField field) {
    return of(field, -1);
  }

  /** As evidence for a value of an item. */
  Evidence of(SaleField field, int item) {
    return new Evidence(field, item, source, start, start + quote.length(), quote);
  }
}
