package org.transmittal.sale;

import java.util.Locale;

/** The values of a sale, each of which has its own evidence and may be in conflict by itself. */
public enum SaleField {
  SUPPLIER,
  RECIPIENT,
  AMOUNT,
  /** Of the amount, the part for major defense equipment. */
  MAJOR_EQUIPMENT,
  /** Of the amount, the part for everything else. */
  OTHER_VALUE,
  ITEM,
  QUANTITY,
  DESIGNATION,
  STAGE,
  STANDING,
  AWAITING,
  EVENT_DATE,
  TRANSMITTAL,
  /** The case that an amendment restates. */
  AMENDED,
  /** The amount that no longer holds. */
  EARLIER_AMOUNT,
  /** The official body whose word the status is. */
  OFFICIAL,
  CITED;

  /** The lower-case word of the exports and the reports, such as {@code event_date}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
