package org.transmittal.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Money;
import org.transmittal.sale.Quantity;

/**
 * Which sale that was read is which labelled one. Two can only be the same if the amount, a
 * designation, a quantity with item or buyer, or item and buyer agree; the buyer alone joins them
 * only where the label has nothing else.
 */
final class Likeness {
  /** Sums this close are the same, rounded otherwise: $1.98 billion and $2 billion are not. */
  private static final double CLOSE = 0.005;

  private record Pair(double likeness, int label, int found) {}

  private Likeness() {}

  /** The likest pairs first, each sale once: from the label's place to that of what was read. */
  static Map<Integer, Integer> match(List<ToldSale> labels, List<ToldSale> found) {
    var pairs = new ArrayList<Pair>();
    for (var i = 0; i < labels.size(); i++) {
      for (var j = 0; j < found.size(); j++) {
        var likeness = of(labels.get(i), found.get(j));
        if (likeness > 0) {
          pairs.add(new Pair(likeness, i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::label)
            .thenComparingInt(Pair::found));
    var matched = new HashMap<Integer, Integer>();
    for (var pair : pairs) {
      if (!matched.containsKey(pair.label()) && !matched.containsValue(pair.found())) {
        matched.put(pair.label(), pair.found());
      }
    }
    return matched;
  }

  /** 0 where the two cannot be the same sale, else higher for more that agrees. */
  private static double of(ToldSale label, ToldSale found) {
    var buyer = overlap(label.buyers(), found.buyers());
    var amount = label.amount() != null && found.amount() != null && sameAmount(label, found);
    var type = overlap(label.designations(), found.designations());
    var item = overlap(label.words(), found.words());
    var number = overlap(ends(label), ends(found));
    var bare =
        label.amount() == null && label.designations().isEmpty() && label.quantities().isEmpty();
    if (!(amount
        || type
        || (number && (item || buyer))
        || (buyer && item)
        || (bare && (buyer || item)))) {
      return 0;
    }
    return (amount ? 3 : 0)
        + (type ? 2 : 0)
        + (buyer ? 2 : 0)
        + (number ? 1 : 0)
        + (item ? 1 : 0)
        + (overlap(label.sellers(), found.sellers()) ? 0.5 : 0)
        + (label.status() == found.status() ? 0.5 : 0)
        + (label.role() == found.role() ? 0.25 : 0);
  }

  /** Whether both state the same sum, in any currency that both give it in, or neither one. */
  static boolean sameAmount(ToldSale label, ToldSale found) {
    if (label.amount() == null || found.amount() == null) {
      return label.amount() == null && found.amount() == null;
    }
    var labelled = new ArrayList<Money>(List.of(label.amount()));
    labelled.addAll(label.alternatives());
    var read = new ArrayList<Money>(List.of(found.amount()));
    found.alternatives().stream().limit(1).forEach(read::add);
    return labelled.stream().anyMatch(one -> read.stream().anyMatch(other -> isClose(one, other)));
  }

  private static boolean isClose(Money one, Money other) {
    return Objects.equals(one.currency(), other.currency())
        && isClose(one.value(), other.value())
        && isClose(one.high(), other.high());
  }

  private static boolean isClose(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    var a = one.doubleValue();
    var b = other.doubleValue();
    return Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b));
  }

  /** The figures of the quantities, whatever their bound. */
  static Set<List<@Nullable Long>> ends(ToldSale sale) {
    var ends = new HashSet<List<@Nullable Long>>();
    sale.quantities().forEach(quantity -> ends.add(ends(quantity)));
    return ends;
  }

  static List<@Nullable Long> ends(Quantity quantity) {
    var ends = new ArrayList<@Nullable Long>(List.of(quantity.value()));
    ends.add(quantity.high());
    return ends;
  }

  private static boolean overlap(Set<?> one, Set<?> other) {
    return !Collections.disjoint(one, other);
  }
}
