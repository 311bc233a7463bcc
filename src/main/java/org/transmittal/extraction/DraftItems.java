package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Item;

/** The items of a draft, each once, however often and however fully the article names it. */
final class DraftItems {
  /** The labelling guide's limit: the main items of a sale, in the order of the text. */
  private static final int MOST = 6;

  private static final String ANY_AIRCRAFT = "aircraft";
  private static final Set<String> AIRCRAFT = Set.of("fighter", "trainer", "helicopter", "drone");

  private final List<ItemPhrase> items = new ArrayList<>();

  List<ItemPhrase> list() {
    return List.copyOf(items);
  }

  /** Takes in a list that an official document prints: each of its lines is an item by itself. */
  void addListed(List<ItemPhrase> listed) {
    items.addAll(listed.subList(0, Math.min(listed.size(), MOST - items.size())));
  }

  /** Takes in what one statement names; "4 plus 8 more" in one breath are two items. */
  void add(List<ItemPhrase> named) {
    var known = items.size() - replaceByParts(named);
    named.forEach(item -> add(item, known));
  }

  /** "Seven ships", told again as four, one and two: the parts say more. How many gave way. */
  private int replaceByParts(List<ItemPhrase> named) {
    var counted = named.stream().filter(item -> item.item().quantity() != null).toList();
    var sum = counted.stream().mapToLong(item -> item.item().quantity().value()).sum();
    var before = items.size();
    if (counted.size() > 1) {
      items.removeIf(
          whole ->
              whole.item().quantity() != null
                  && whole.item().quantity().value() == sum
                  && keys(whole.item()).isEmpty());
    }
    return before - items.size();
  }

  private void add(ItemPhrase item, int known) {
    for (var i = 0; i < items.size(); i++) {
      if (isSame(items.get(i), item)) {
        items.set(i, fuller(items.get(i), item));
        return;
      }
      if (isRangeOf(item, items.get(i))) {
        items.set(i, item);
        return;
      }
      if (i < known && isPartOf(items.get(i), item)) {
        return;
      }
      if (i < known && isPartOf(item, items.get(i))) {
        items.set(i, item);
        return;
      }
    }
    if (items.size() < MOST) {
      items.add(item);
    }
  }

  /**
   * The first four of 28, or a number of ships where the type was counted: told elsewhere already.
   */
  private static boolean isPartOf(ItemPhrase whole, ItemPhrase part) {
    var total = whole.item().quantity();
    var some = part.item().quantity();
    if (total == null || some == null) {
      return false;
    }
    var types = keys(part.item());
    return types.isEmpty()
        ? !keys(whole.item()).isEmpty() && areOneKind(part, whole) && some.value() <= total.value()
        : keys(whole.item()).equals(types) && some.value() < total.value();
  }

  private static boolean isSame(ItemPhrase one, ItemPhrase other) {
    var a = keys(one.item());
    var b = keys(other.item());
    var countsClash =
        one.item().quantity() != null
            && other.item().quantity() != null
            && !one.item().quantity().equals(other.item().quantity());
    if (!a.isEmpty() && !b.isEmpty()) {
      return a.stream().anyMatch(key -> b.stream().anyMatch(other_ -> isFamily(key, other_)))
          && !countsClash;
    }
    return areOneKind(one, other) && !one.kind().isEmpty() && !countsClash;
  }

  /** Of one kind, or one of them aircraft of no kind: the first two aircraft of 40 fighters. */
  private static boolean areOneKind(ItemPhrase one, ItemPhrase other) {
    return one.kind().equals(other.kind())
        || one.kind().equals(ANY_AIRCRAFT) && AIRCRAFT.contains(other.kind())
        || other.kind().equals(ANY_AIRCRAFT) && AIRCRAFT.contains(one.kind());
  }

  /** "Up to 150" in a headline is the 100 to 150 of the text. */
  private static boolean isRangeOf(ItemPhrase range, ItemPhrase ceiling) {
    var ends = range.item().quantity();
    var most = ceiling.item().quantity();
    return ends != null
        && most != null
        && ends.high() != null
        && most.bound() == Bound.UP_TO
        && ends.high() == most.value()
        && areFamily(range, ceiling);
  }

  /** Whether two items name types of one family. */
  static boolean areFamily(ItemPhrase one, ItemPhrase other) {
    var keys = keys(other.item());
    return keys(one.item()).stream().anyMatch(a -> keys.stream().anyMatch(b -> isFamily(a, b)));
  }

  /** AIM-120 and AIM-120D-3 are one family. */
  static boolean isFamily(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private static ItemPhrase fuller(ItemPhrase known, ItemPhrase found) {
    var score = score(found) - score(known);
    return score > 0 ? found : known;
  }

  private static int score(ItemPhrase item) {
    return (item.item().quantity() == null ? 0 : 2)
        + (item.item().designations().isEmpty() ? 0 : 1);
  }

  private static Set<String> keys(Item item) {
    return item.designations().stream().map(d -> d.key()).collect(Collectors.toSet());
  }
}
