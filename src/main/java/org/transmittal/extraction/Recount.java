package org.transmittal.extraction;

import org.transmittal.sale.Bound;

/** Compares the numbers that an article tells of the same goods, loosely first and then exactly. */
final class Recount {
  private Recount() {}

  /** "Up to 150" in a headline is the 100 to 150 of the text. */
  static boolean isRangeOf(ItemPhrase range, ItemPhrase ceiling) {
    var ends = range.item().quantity();
    var most = ceiling.item().quantity();
    return ends != null
        && most != null
        && ends.high() != null
        && most.bound() == Bound.UP_TO
        && ends.high() == most.value()
        && ItemTypes.sameType(range, ceiling);
  }

  /** "Five frigates" in a headline are the "at least five" of the text. */
  static boolean isFloorOf(ItemPhrase floor, ItemPhrase item) {
    var least = floor.item().quantity();
    var count = item.item().quantity();
    return least != null
        && count != null
        && least.bound() == Bound.AT_LEAST
        && count.bound() == Bound.EXACT
        && count.value() == least.value()
        && ItemTypes.sameType(floor, item);
  }

  /** "Up to 16" beside "at least 14": with the options that the order has. */
  static boolean isCeilingOf(ItemPhrase ceiling, ItemPhrase floor) {
    var most = ceiling.item().quantity();
    var least = floor.item().quantity();
    return most != null
        && least != null
        && most.bound() == Bound.UP_TO
        && least.bound() == Bound.AT_LEAST
        && ItemTypes.sameType(floor, ceiling);
  }

  /** "More than 3,000 missiles" in a headline are the 3,350 of the text. */
  static boolean isCountOf(ItemPhrase loose, ItemPhrase item) {
    var least = loose.item().quantity();
    var count = item.item().quantity();
    return least != null
        && count != null
        && least.bound() == Bound.AT_LEAST
        && count.bound() != Bound.AT_LEAST
        && count.bound() != Bound.UP_TO
        && Whole.isFloorOf(least.value(), count.value())
        && (ItemTypes.sameType(loose, item) || loose.kind().equals(item.kind()));
  }

  /**
   * The first four of 28, or a number of ships where the type was counted: told elsewhere already.
   */
  static boolean isPartOf(ItemPhrase whole, ItemPhrase part) {
    var total = whole.item().quantity();
    var some = part.item().quantity();
    if (total == null || some == null) {
      return false;
    }
    return some.value() <= total.value()
        && (ItemTypes.sameType(whole, part)
            || ItemTypes.isGeneric(whole, part)
            || ItemTypes.areNamedAlike(whole, part));
  }

  /** "Seven vessels" of a contract whose two patrol ships are told: no further goods. */
  static boolean isCountedAlready(ItemPhrase known, ItemPhrase item) {
    return known.item().quantity() != null
        && !known.item().designations().isEmpty()
        && ItemTypes.isGeneric(known, item);
  }

  /** "Four patrol boats and four patrol vessels": told in one breath they are not the same. */
  static boolean areApart(ItemPhrase one, ItemPhrase other) {
    return one.item().quantity() != null
        && other.item().quantity() != null
        && one.designations().isEmpty()
        && other.designations().isEmpty();
  }
}
