package org.transmittal.warehouse;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.transmittal.sale.SaleField;

/**
 * A sale as the ledger knew it at some time.
 *
 * @param key its key then
 * @param values what was known, in the words of {@link org.transmittal.ledger.FieldText}; nothing
 *     for a value that was not
 */
public record PastSale(String key, Map<SaleField, String> values) {
  public PastSale {
    values = Collections.unmodifiableMap(new EnumMap<>(values));
  }
}
