package org.transmittal.evaluation;

import java.util.Locale;

/** What is judged of a labelled main sale. */
public enum Field {
  BUYER,
  SELLER,
  AMOUNT,
  AMOUNT_BOUND,
  /** The first labelled quantity is there, and none that is not labelled. */
  QUANTITY,
  QUANTITY_BOUND,
  STATUS,
  DATE,
  ROLE,
  /** Buyer, amount, quantity and status are all right. */
  RECORD;

  /** As the figures name it: {@code amount bound}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
