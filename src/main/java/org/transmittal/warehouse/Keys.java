package org.transmittal.warehouse;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Conditions on one of many keys. */
final class Keys {
  /** Sales read at a time, few enough for any memory and any database. */
  static final int AT_A_TIME = 500;

  private Keys() {}

  /** Goes through keys some at a time, in their order. */
  static void someAtATime(List<String> keys, Consumer<List<String>> each) {
    for (var from = 0; from < keys.size(); from += AT_A_TIME) {
      each.accept(keys.subList(from, Math.min(keys.size(), from + AT_A_TIME)));
    }
  }

  /** {@code (?, ?, ?)}: one of so many. */
  static String oneOf(List<?> keys) {
    return "(" + String.join(", ", Collections.nCopies(keys.size(), "?")) + ")";
  }

  /** The mentions that one of so many sales stands on. */
  static String mentionsOf(List<?> sales) {
    return "(SELECT mention_key FROM sale_member WHERE sale_key IN " + oneOf(sales) + ")";
  }
}
