package org.transmittal.warehouse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a report tells of one sale.
 *
 * @param evidence the words behind its values, by mention, then in their order
 * @param news what has become of it since the baseline; null where there is no baseline
 */
public record Dossier(LedgerSale sale, List<EvidenceRow> evidence, @Nullable SaleNews news) {
  public Dossier {
    evidence = List.copyOf(evidence);
  }

  /** The key of the sale. */
  public String key() {
    return sale.sale().key();
  }
}
