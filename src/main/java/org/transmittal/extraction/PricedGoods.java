package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Amount;
import org.transmittal.normalization.Found;

/**
 * Cuts a sentence in which goods of several types have a sum each, "180 K2 tanks worth $3 billion
 * and 212 K9 howitzers worth $2 billion": they are several sales under one verb.
 */
final class PricedGoods {
  private static final Set<String> BREAKS = Set.of(",", ";", "and", "while", "và", "cùng", "còn");

  /** How many words may stand between goods and their sum. */
  private static final int NEAR = 6;

  private PricedGoods() {}

  /** The part for each sum, or the sentence alone where the goods do not take turns with sums. */
  static List<Sentence> of(Sentence sentence, List<ItemPhrase> items, List<Found<Amount>> sums) {
    var typed = items.stream().filter(item -> !item.designations().isEmpty()).toList();
    var parts = new ArrayList<Sentence>();
    var from = sentence.from();
    for (var i = 1; i < sums.size(); i++) {
      var sum = sums.get(i - 1);
      var before = lastBefore(typed, sum);
      var after = lastBefore(typed, sums.get(i));
      if (before == null
          || after == null
          || after.from() < sum.to()
          || sums.get(i).from() - after.to() > NEAR
          || areFamily(before, after)) {
        continue;
      }
      var cut = cut(sentence, sum.to(), after.from());
      if (cut > from) {
        parts.add(sentence.part(from, cut));
        from = cut;
      }
    }
    parts.add(sentence.part(from, sentence.to()));
    return parts;
  }

  private static @Nullable ItemPhrase lastBefore(List<ItemPhrase> items, Found<Amount> sum) {
    return items.stream().filter(item -> item.to() <= sum.from()).reduce((a, b) -> b).orElse(null);
  }

  private static boolean areFamily(ItemPhrase one, ItemPhrase other) {
    return one.item().designations().stream()
        .anyMatch(
            a ->
                other.item().designations().stream()
                    .anyMatch(b -> a.key().startsWith(b.key()) || b.key().startsWith(a.key())));
  }

  private static int cut(Sentence sentence, int from, int to) {
    for (var i = from; i < to; i++) {
      if (BREAKS.contains(sentence.tokens().form(i))) {
        return i;
      }
    }
    return -1;
  }
}
