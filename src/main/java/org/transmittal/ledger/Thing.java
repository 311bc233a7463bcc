package org.transmittal.ledger;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Item;
import org.transmittal.sale.Quantity;

/**
 * An item as far as it tells one sale from another.
 *
 * @param types the keys of its designations
 * @param kind what kind of arms it is; empty if that is not known or says nothing
 * @param quantity null if not told
 */
record Thing(List<String> types, String kind, @Nullable Quantity quantity) {
  /** Words that any sale may have. */
  private static final Set<String> GENERAL = Set.of("arms", "unit", "system", "service");

  static Thing of(Item item) {
    var types = item.designations().stream().map(type -> type.key()).sorted().distinct().toList();
    return new Thing(types, GENERAL.contains(item.kind()) ? "" : item.kind(), item.quantity());
  }

  /** Whether both can be one thing. */
  Agreement compare(Thing other) {
    var kinds = kinds(other);
    if (!types.isEmpty() && !other.types.isEmpty()) {
      var compared = Types.compare(types, other.types);
      return compared == Agreement.OPEN && kinds == Agreement.DIFFERENT ? kinds : compared;
    }
    // A kind alone is the same only where neither side knows more.
    return kinds == Agreement.SAME && types.size() + other.types.size() > 0
        ? Agreement.OPEN
        : kinds;
  }

  private Agreement kinds(Thing other) {
    if (kind.isEmpty() || other.kind.isEmpty()) {
      return Agreement.OPEN;
    }
    return kind.equals(other.kind) ? Agreement.SAME : Agreement.DIFFERENT;
  }
}
