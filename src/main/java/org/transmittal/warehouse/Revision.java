package org.transmittal.warehouse;

import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.SaleChange.Reason;
import org.transmittal.sale.SaleField;

/**
 * A value that is not what it was at the baseline.
 *
 * @param before in the words of {@link org.transmittal.ledger.FieldText}; null where nothing was
 *     known
 * @param after the same; null where nothing is known any more
 * @param reason why it changed last
 * @param article the key of the article that brought it; null where none did
 */
public record Revision(
    SaleField field,
    @Nullable String before,
    @Nullable String after,
    Reason reason,
    @Nullable String article) {}
