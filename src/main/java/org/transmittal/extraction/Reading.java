package org.transmittal.extraction;

import java.util.List;
import org.transmittal.sale.SaleMention;

/**
 * What the rules read in one article.
 *
 * @param article the article's key
 * @param rules the version of the rules
 * @param mentions the sales that it tells; none if it is not about a sale
 */
public record Reading(String article, String rules, List<SaleMention> mentions) {
  public Reading {
    mentions = List.copyOf(mentions);
  }

  /** Whether the article tells of a sale at all. */
  public boolean isRelevant() {
    return !mentions.isEmpty();
  }
}
