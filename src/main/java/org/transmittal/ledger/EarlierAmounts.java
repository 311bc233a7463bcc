package org.transmittal.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.transmittal.sale.Money;
import org.transmittal.sale.Sale.Version;
import org.transmittal.sale.SaleMention;

/** The sums of a sale that a source says no longer hold: "raised from $96.5m to $147.5m". */
final class EarlierAmounts {
  private final Map<String, SaleMention> mentions = new HashMap<>();
  private final Map<Money, List<String>> restated = new HashMap<>();
  private final List<Money> inOrder = new ArrayList<>();

  EarlierAmounts(List<SaleMention> mentions) {
    for (var mention : mentions) {
      this.mentions.put(mention.key(), mention);
      var earlier = mention.restated() == null ? null : mention.restated().amount();
      if (earlier != null) {
        if (!restated.containsKey(earlier)) {
          inOrder.add(earlier);
        }
        restated.computeIfAbsent(earlier, sum -> new ArrayList<>()).add(mention.key());
      }
    }
  }

  /** Whether a version of the amount is one of them. */
  boolean holds(Version version) {
    return inOrder.stream().anyMatch(earlier -> isSum(version, earlier));
  }

  /** Those that no mention states as its own, each with the mentions that tell of it. */
  List<Version> besides(List<Version> versions) {
    return inOrder.stream()
        .filter(earlier -> versions.stream().noneMatch(version -> isSum(version, earlier)))
        .map(earlier -> new Version(FieldText.amount(earlier), restated.get(earlier)))
        .toList();
  }

  private boolean isSum(Version version, Money earlier) {
    return version.mentions().stream()
        .map(key -> mentions.get(key).terms().amount())
        .anyMatch(sum -> sum != null && sum.sameFigures(earlier));
  }
}
