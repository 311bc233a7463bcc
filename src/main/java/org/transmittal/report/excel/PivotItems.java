package org.transmittal.report.excel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands along the sides of the pivot table, and what in its cells.
 *
 * @param allRecipients by name
 * @param allSuppliers by name
 * @param allKinds groups with their currencies, by name
 * @param recipients those for which a sum is shown
 * @param kinds those with a sum
 * @param sums by recipient and kind
 */
record PivotItems(
    List<String> allRecipients,
    List<String> allSuppliers,
    List<String> allKinds,
    List<String> recipients,
    List<String> kinds,
    Map<String, Map<String, BigDecimal>> sums) {

  static PivotItems of(List<PivotData.Row> rows) {
    var sums = new HashMap<String, Map<String, BigDecimal>>();
    for (var row : rows) {
      var sum = row.sum();
      if (sum != null) {
        sums.computeIfAbsent(row.recipient(), r -> new HashMap<>())
            .merge(row.kind(), sum, BigDecimal::add);
      }
    }
    var added = rows.stream().filter(row -> row.sum() != null).toList();
    return new PivotItems(
        names(rows.stream().map(PivotData.Row::recipient)),
        names(rows.stream().map(PivotData.Row::supplier)),
        names(rows.stream().map(PivotData.Row::kind)),
        names(added.stream().map(PivotData.Row::recipient)),
        names(added.stream().map(PivotData.Row::kind)),
        sums);
  }

  private static List<String> names(Stream<String> all) {
    return all.distinct().sorted().toList();
  }

  @Nullable BigDecimal sum(String recipient, String kind) {
    return sums.getOrDefault(recipient, Map.of()).get(kind);
  }
}
