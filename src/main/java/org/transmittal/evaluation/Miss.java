package org.transmittal.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A labelled main sale that was not read wholly right, or sales that have no label.
 *
 * @param id of the document
 * @param wrong the fields, in the words of the figures; {@code not labelled} for sales without one
 * @param label the place of the labelled sale in its document, from 0; null for sales without one
 * @param found the places of what was read; none where the labelled sale was not found
 */
public record Miss(String id, List<String> wrong, @Nullable Integer label, List<Integer> found) {
  public Miss {
    wrong = List.copyOf(wrong);
    found = List.copyOf(found);
  }
}
