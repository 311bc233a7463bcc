package org.transmittal.extraction;

import java.util.List;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.WordSet;

/**
 * The parts of a printed item that go on behind it: "13,000 kits, to include 10,000 of one kind and
 * 3,000 of another". The labelling guide, ruling 10: only the larger one.
 */
final class ListedParts {
  private static final WordSet INCLUDES =
      WordSet.of("include", "includes", "including", "comprising", "consisting");

  private ListedParts() {}

  /** Drops the items behind one that, with what its own words count, make up its number. */
  static void drop(Sentence list, List<ItemPhrase> items, int whole) {
    var item = items.get(whole);
    var quantity = item.item().quantity();
    var included = quantity == null ? -1 : included(list, item);
    if (included < 0) {
      return;
    }
    var sum = 0L;
    for (var part : Phrases.within(list.phrases().quantities(), included, item.to())) {
      sum += part.value().value();
    }
    var next = whole + 1;
    while (next < items.size()
        && sum < quantity.value()
        && items.get(next).item().quantity() != null) {
      sum += items.get(next).item().quantity().value();
      next++;
    }
    if (sum == quantity.value()) {
      items.subList(whole + 1, next).clear();
    }
  }

  /** Where the words of an item begin to tell its parts; -1 if they do not. */
  private static int included(Sentence list, ItemPhrase item) {
    for (var i = item.from(); i < item.to(); i++) {
      if (INCLUDES.has(list.tokens(), i)) {
        return i;
      }
    }
    return -1;
  }
}
