package org.transmittal.warehouse;

import java.util.Collections;
import java.util.List;

/** Conditions on one of many keys. */
final class Keys {
  /** Sales read at a time, few enough for any memory and any database. */
  static final int AT_A_TIME = 500;

  private Keys() {}

  /** {@code (?, ?, ?)}: one of so many. */
  static String oneOf(List<?> keys) {
    return "(" + String.join(", ", Collections.nCopies(keys.size(), "?")) + ")";
  }

  /** The mentions that one of so many sales stands on. */
  static String mentionsOf(List<?> sales) {
    return "(SELECT mention_key FROM sale_member WHERE sale_key IN " + oneOf(sales) + ")";
  }
}
