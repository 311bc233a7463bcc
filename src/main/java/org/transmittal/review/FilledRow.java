package org.transmittal.review;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.transmittal.warehouse.ReviewColumn;

/**
 * A row of a review sheet in which somebody has decided.
 *
 * @param number of the row in the sheet, from 1
 * @param cells what stands in the columns, nothing for an empty one
 * @param computed the columns in which a formula stands
 */
record FilledRow(int number, Map<ReviewColumn, String> cells, Set<ReviewColumn> computed) {
  FilledRow {
    var ordered = new EnumMap<ReviewColumn, String>(ReviewColumn.class);
    ordered.putAll(cells);
    cells = Collections.unmodifiableMap(ordered);
    computed = Set.copyOf(computed);
  }

  /** The words in a column without the space around them; empty where none stand. */
  String cell(ReviewColumn column) {
    return cells.getOrDefault(column, "").strip();
  }
}
