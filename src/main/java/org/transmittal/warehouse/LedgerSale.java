package org.transmittal.warehouse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.FieldAgreement;
import org.transmittal.ledger.Testimony;
import org.transmittal.sale.Dollars;
import org.transmittal.sale.Sale;

/**
 * A sale of the ledger with the articles that tell it, earliest first.
 *
 * @param sources one for each article, never empty
 * @param testimony what they tell together
 * @param dollars what its amount was worth in US dollars; null where no rate is known
 */
public record LedgerSale(
    Sale sale, List<SourceArticle> sources, Testimony testimony, @Nullable Dollars dollars) {
  public LedgerSale {
    sources = List.copyOf(sources);
  }

  /** The values that the sources state differently. */
  public List<FieldAgreement> conflicts() {
    return testimony.agreements().stream().filter(FieldAgreement::isContested).toList();
  }
}
