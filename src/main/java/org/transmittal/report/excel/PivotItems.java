package org.transmittal.report.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands along the side of the pivot table, and what in its cells.
 *
 * @param allRecipients by name
 * @param allSuppliers by name
 * @param allKinds groups with their currencies, by name
 * @param added what is shown: the sums by kind and recipient, in full units
 */
record PivotItems(
    List<String> allRecipients,
    List<String> allSuppliers,
    List<String> allKinds,
    SortedMap<String, SortedMap<String, BigDecimal>> added) {

  static PivotItems of(List<PivotData.Row> rows) {
    var added = new TreeMap<String, SortedMap<String, BigDecimal>>();
    for (var row : rows) {
      var sum = row.sum();
      if (sum != null) {
        added
            .computeIfAbsent(row.kind(), kind -> new TreeMap<>())
            .merge(row.recipient(), sum, BigDecimal::add);
      }
    }
    return new PivotItems(
        names(rows.stream().map(PivotData.Row::recipient)),
        names(rows.stream().map(PivotData.Row::supplier)),
        names(rows.stream().map(PivotData.Row::kind)),
        added);
  }

  private static List<String> names(Stream<String> all) {
    return all.distinct().sorted().toList();
  }

  /** Those of all kinds that are shown. */
  Set<String> kinds() {
    return added.keySet();
  }

  /** Those of all recipients that are shown anywhere. */
  Set<String> recipients() {
    return added.values().stream()
        .flatMap(recipients -> recipients.keySet().stream())
        .collect(Collectors.toSet());
  }

  /** Rows of the table below its header: each kind, and below it its recipients. */
  int rows() {
    return added.size() + added.values().stream().mapToInt(SortedMap::size).sum();
  }
}
