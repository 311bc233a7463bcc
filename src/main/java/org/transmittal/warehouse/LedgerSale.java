package org.transmittal.warehouse;

import java.util.List;
import org.transmittal.sale.Sale;

/**
 * A sale of the ledger with the articles that tell it, earliest first.
 *
 * @param sources one for each article, never empty
 */
public record LedgerSale(Sale sale, List<SourceArticle> sources) {
  public LedgerSale {
    sources = List.copyOf(sources);
  }
}
