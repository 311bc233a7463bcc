package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Quantity;

/**
 * How many goods an order counts after it was changed: "raised its order of jets from 16 to 40",
 * "doubled the order to 60". What was counted before is no part beside it.
 */
final class OrderChange {
  private static final WordSet CHANGES =
      WordSet.of(
          ("raised raises raising increased increases increasing expanded expands expanding doubled"
               + " doubles doubling tripled triples boosted boosts lifted lifts upped ups cut cuts"
               + " cutting reduced reduces reducing trimmed trims halved halves")
              .split(" "));

  private static final WordSet ORDERS =
      WordSet.of(
          "order", "orders", "contract", "deal", "purchase", "buy", "acquisition", "request");

  private static final WordSet INITIALLY =
      WordSet.of("an", "the", "initial", "original", "earlier", "previous", "initially", "planned");

  /** How many words can stand between a change, its order and its number. */
  private static final int NEAR = 12;

  private OrderChange() {}

  /** The items of a sentence, counted as the order counts them now. */
  static List<ItemPhrase> settle(Sentence sentence, List<ItemPhrase> items) {
    var change = items.isEmpty() ? -1 : change(sentence);
    var now = change < 0 ? null : now(sentence, change);
    if (now == null) {
      return items;
    }
    var counted = new ArrayList<ItemPhrase>();
    for (var item : items) {
      if (counted.isEmpty()) {
        counted.add(item.counted(now.value(), sentence.words(now.from(), now.to())));
      } else if (!item.designations().isEmpty()) {
        counted.add(item);
      }
    }
    return counted;
  }

  /** Where an order is changed; -1 if none is. */
  private static int change(Sentence sentence) {
    if (Phrases.within(sentence.phrases().quantities(), sentence.from(), sentence.to()).isEmpty()) {
      return -1;
    }
    for (var i = sentence.from(); i < sentence.to(); i++) {
      if (CHANGES.has(sentence.tokens(), i)
          && sentence.hasWord(ORDERS, i, Math.min(sentence.to(), i + NEAR / 2))) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Found<Quantity> now(Sentence sentence, int change) {
    var to = Math.min(sentence.to(), change + 2 * NEAR);
    for (var count : Phrases.within(sentence.phrases().quantities(), change, to)) {
      if (count.value().high() != null && isBehindFrom(sentence, count.from())) {
        return new Found<>(Quantity.exactly(count.value().high()), count.to() - 1, count.to());
      }
      if (count.value().high() == null && sentence.tokens().is(count.from() - 1, "to")) {
        return count;
      }
    }
    return null;
  }

  private static boolean isBehindFrom(Sentence sentence, int count) {
    var at = count - 1;
    while (at > sentence.from() && INITIALLY.has(sentence.tokens(), at)) {
      at--;
    }
    return sentence.tokens().is(at, "from");
  }
}
