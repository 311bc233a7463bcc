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

  /** The words with single blanks, whatever lines they stand on. */
  String oneLine() {
    return BLANKS.matcher(quote).replaceAll(" ");
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
