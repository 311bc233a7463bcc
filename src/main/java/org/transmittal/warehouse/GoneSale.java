package org.transmittal.warehouse;

import org.transmittal.ledger.SaleChange.Reason;

/**
 * A sale of the baseline that the ledger holds no more, under any key.
 *
 * @param reason why it is gone
 */
public record GoneSale(String key, Reason reason) {}
