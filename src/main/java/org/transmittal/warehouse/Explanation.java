package org.transmittal.warehouse;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.transmittal.ledger.Testimony;
import org.transmittal.sale.Join;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleMention;

/**
 * A sale with all that it stands on.
 *
 * @param told the sale and its articles, earliest first
 * @param mentions what each article says, earliest first, without the evidence
 * @param evidence the words behind every value, in the order of the mentions
 * @param originals of the copies among the articles, by the key of the copy, the key of the
 *     original, which need not tell of the sale itself
 * @param alike the pairs of mentions by which it looks like another sale, with that sale
 * @param decisions what people decided on its mentions, as far as it is in force
 */
public record Explanation(
    LedgerSale told,
    List<SaleMention> mentions,
    List<EvidenceRow> evidence,
    Map<String, String> originals,
    Map<Join, Sale> alike,
    List<RecordedDecision> decisions) {
  public Explanation {
    mentions = List.copyOf(mentions);
    evidence = List.copyOf(evidence);
    originals = Map.copyOf(originals);
    decisions = List.copyOf(decisions);
    alike = Collections.unmodifiableMap(new LinkedHashMap<>(alike));
  }

  /** The sale. */
  public Sale sale() {
    return told.sale();
  }

  /** What its articles tell together. */
  public Testimony testimony() {
    return told.testimony();
  }
}
