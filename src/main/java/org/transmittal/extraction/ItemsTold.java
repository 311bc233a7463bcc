package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * Which items of a sale are worth telling. An item that names a type or counts pieces is; other
 * words for goods and services are told where they stand on a list with one that is, or where there
 * is none. Arms in general are told only where nothing else is.
 */
final class ItemsTold {
  /** The kind of the words for support, training and upgrades. */
  private static final String SERVICE = "service";

  /** How many tokens can stand between two items of a list. */
  private static final int APART = 6;

  private ItemsTold() {}

  /** How many pieces they are in all; 0 if none are counted. */
  static long total(List<ItemPhrase> items) {
    var total = 0L;
    for (var item : items) {
      var quantity = item.item().quantity();
      total += quantity == null ? 0 : quantity.value();
    }
    return total;
  }

  /** Those of some items that are worth telling, in their order; never none of some. */
  static List<ItemPhrase> of(List<ItemPhrase> items) {
    var told = new ArrayList<>(seeds(items));
    var size = 0;
    while (size < told.size()) {
      size = told.size();
      for (var item : items) {
        if (!told.contains(item) && !Worth.isAnyArms(item) && isListed(item, told)) {
          told.add(item);
        }
      }
    }
    return items.stream().filter(told::contains).toList();
  }

  /** What is told for its own sake. */
  private static List<ItemPhrase> seeds(List<ItemPhrase> items) {
    var firm = items.stream().filter(ItemsTold::isFirm).toList();
    if (!firm.isEmpty()) {
      return firm;
    }
    var goods = items.stream().filter(ItemsTold::isGoods).toList();
    return goods.isEmpty() ? items : goods;
  }

  private static boolean isFirm(ItemPhrase item) {
    return !item.designations().isEmpty() || item.item().quantity() != null;
  }

  private static boolean isGoods(ItemPhrase item) {
    return !item.kind().equals(SERVICE) && !Worth.isAnyArms(item);
  }

  private static boolean isListed(ItemPhrase item, List<ItemPhrase> told) {
    return told.stream()
        .anyMatch(
            other ->
                other.name().isBefore(item.name())
                    ? item.isListed() && isNear(other, item)
                    : other.isListed() && isNear(item, other));
  }

  private static boolean isNear(ItemPhrase first, ItemPhrase second) {
    return first.name().source() == second.name().source() && second.from() - first.to() <= APART;
  }
}
