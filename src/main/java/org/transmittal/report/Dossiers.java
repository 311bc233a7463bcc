package org.transmittal.report;

import java.util.List;
import java.util.function.Consumer;
import org.transmittal.warehouse.Dossier;

/**
 * The sales of a report, the latest reported first, by key where that is equal. They are handed
 * over one by one each time they are asked for, since all of them may not fit in memory.
 */
@FunctionalInterface
public interface Dossiers {
  /** Hands over each of them, in their order. */
  void forEach(Consumer<Dossier> each);

  /** Those of a list. */
  static Dossiers of(List<Dossier> list) {
    return List.copyOf(list)::forEach;
  }
}
