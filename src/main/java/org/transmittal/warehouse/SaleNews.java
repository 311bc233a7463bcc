package org.transmittal.warehouse;

import java.util.List;

/**
 * What has become of a sale since the baseline.
 *
 * @param isNew whether the baseline knew it under none of its keys
 * @param revisions the values that changed, by field; empty for a new sale
 * @param joined the keys of sales that the baseline told apart and that it holds now
 */
public record SaleNews(boolean isNew, List<Revision> revisions, List<String> joined) {
  public SaleNews {
    revisions = List.copyOf(revisions);
    joined = List.copyOf(joined);
  }
}
