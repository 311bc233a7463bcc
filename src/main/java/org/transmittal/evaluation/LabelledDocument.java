package org.transmittal.evaluation;

import java.util.List;

/**
 * What a careful reader found in a document.
 *
 * @param id what the document is called
 * @param relevant whether it tells of a sale at all
 * @param sales all that it tells
 */
public record LabelledDocument(String id, boolean relevant, List<Sale> sales) {
  public LabelledDocument {
    sales = List.copyOf(sales);
  }

  /**
   * A labelled sale.
   *
   * @param clear whether a careful reader could hold no other view of it
   */
  public record Sale(ToldSale told, boolean clear) {}

  List<ToldSale> told() {
    return sales.stream().map(Sale::told).toList();
  }
}
