package org.transmittal.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.Reconciliation;
import org.transmittal.sale.SaleMention;

/**
 * How well articles are joined into sales, over all pairs of labelled mentions: of the pairs that
 * were joined how many are of one sale, and of the pairs that are of one sale how many were joined.
 * A sale that was not found in its article counts its pairs as missed.
 *
 * @param labelled how many mentions have a label
 * @param found how many of them were found in their articles
 * @param beside how many mentions were found that have none
 * @param right how many pairs are joined and of one sale
 * @param wrong the pairs that are joined and of two sales
 * @param missed the pairs that are of one sale and not joined
 */
public record JoinedPairs(
    int labelled, int found, int beside, int right, List<Pair> wrong, List<Pair> missed) {
  public JoinedPairs {
    wrong = List.copyOf(wrong);
    missed = List.copyOf(missed);
  }

  /** Two labelled mentions. */
  public record Pair(LabelledMention one, LabelledMention other) {}

  /**
   * Joins what was read, and compares it with the labels.
   *
   * @param read the mentions of each article, by what the article is called
   */
  public static JoinedPairs of(List<LabelledMention> labels, Map<String, List<SaleMention>> read) {
    var byArticle = new LinkedHashMap<String, List<LabelledMention>>();
    labels.forEach(l -> byArticle.computeIfAbsent(l.article(), a -> new ArrayList<>()).add(l));
    var keys = new HashMap<LabelledMention, String>();
    byArticle.forEach(
        (article, some) ->
            keys.putAll(LabelledMention.match(some, read.getOrDefault(article, List.of()))));
    return of(labels, keys, read.values().stream().flatMap(List::stream).toList());
  }

  /**
   * Joins mentions, and compares them with the labels.
   *
   * @param keys the key of the mention that each label means; none where it was not found
   */
  public static JoinedPairs of(
      List<LabelledMention> labels, Map<LabelledMention, String> keys, List<SaleMention> mentions) {
    var sales = new HashMap<String, String>();
    for (var sale : Reconciliation.of(mentions).sales()) {
      sale.mentions().forEach(mention -> sales.put(mention, sale.key()));
    }
    var right = 0;
    var wrong = new ArrayList<Pair>();
    var missed = new ArrayList<Pair>();
    for (var i = 0; i < labels.size(); i++) {
      for (var j = i + 1; j < labels.size(); j++) {
        var pair = new Pair(labels.get(i), labels.get(j));
        var joined = isOne(sales.get(keys.get(pair.one())), sales.get(keys.get(pair.other())));
        var same = pair.one().sale().equals(pair.other().sale());
        if (joined && same) {
          right++;
        } else if (joined || same) {
          (joined ? wrong : missed).add(pair);
        }
      }
    }
    return new JoinedPairs(
        labels.size(), keys.size(), mentions.size() - keys.size(), right, wrong, missed);
  }

  private static boolean isOne(@Nullable String sale, @Nullable String other) {
    return sale != null && sale.equals(other);
  }

  /** The figures by name; a share of nothing is null. */
  public Map<String, @Nullable Object> figures() {
    var figures = new LinkedHashMap<String, @Nullable Object>();
    figures.put("mentions labelled", labelled);
    figures.put("mentions found", found);
    figures.put("mentions beside them", beside);
    figures.put("pairs right", right);
    figures.put("pairs wrong", wrong.size());
    figures.put("pairs missed", missed.size());
    figures.put("pairs precision", precision());
    figures.put("pairs recall", recall());
    return figures;
  }

  /** Of the pairs that were joined, the share that is of one sale; null if none was. */
  public @Nullable Double precision() {
    return Shares.of(right, right + wrong.size());
  }

  /** Of the pairs that are of one sale, the share that was joined; null if there is none. */
  public @Nullable Double recall() {
    return Shares.of(right, right + missed.size());
  }
}
