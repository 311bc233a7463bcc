package org.transmittal.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Role;

/**
 * Compares the sales that were read with labelled ones, document by document.
 *
 * <p>Fields are judged over the labelled main sales, where one that was not found counts as wrong
 * in every field; {@code record} is the headline, with its 95 % interval. A false sale is a
 * labelled proposal that was read as contracted or delivered, a made-up one such a sale in a
 * document that tells of none. Two sales are the same by {@link Likeness}.
 */
public final class Evaluation {
  private final SortedMap<String, GroupTally> groups = new TreeMap<>();
  private final List<Miss> misses = new ArrayList<>();

  /**
   * Counts a labelled document.
   *
   * @param language the group that it counts in beside {@code all}; null if unknown
   * @param found the sales that were read in it; none also where it was not read at all
   */
  public void add(LabelledDocument label, @Nullable String language, List<ToldSale> found) {
    var matched = Likeness.match(label.told(), found);
    group("all").add(label, found, matched);
    if (language != null) {
      group(language).add(label, found, matched);
    }
    addMisses(label, found, matched);
  }

  /** The figures of each group by name; a share of nothing is null. */
  public SortedMap<String, Map<String, @Nullable Object>> figures() {
    var figures = new TreeMap<String, Map<String, @Nullable Object>>();
    groups.forEach((name, tally) -> figures.put(name, new LinkedHashMap<>(tally.figures())));
    return figures;
  }

  /** What was read wrong, in the order of the labels. */
  public List<Miss> misses() {
    return List.copyOf(misses);
  }

  private GroupTally group(String name) {
    return groups.computeIfAbsent(name, n -> new GroupTally());
  }

  private void addMisses(
      LabelledDocument label, List<ToldSale> found, Map<Integer, Integer> matched) {
    for (var i = 0; i < label.sales().size(); i++) {
      var told = label.sales().get(i).told();
      var at = matched.get(i);
      var wrong = Verdict.of(told, at == null ? null : found.get(at)).wrong();
      if (told.role() == Role.MAIN && !wrong.isEmpty()) {
        misses.add(new Miss(label.id(), wrong, i, at == null ? List.of() : List.of(at)));
      }
    }
    var extra = new ArrayList<Integer>();
    for (var j = 0; j < found.size(); j++) {
      if (!matched.containsValue(j)) {
        extra.add(j);
      }
    }
    if (!extra.isEmpty()) {
      misses.add(new Miss(label.id(), List.of("not labelled"), null, extra));
    }
  }
}
