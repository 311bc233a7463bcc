package org.transmittal.extraction;

import java.util.List;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Bound;

/**
 * A number of goods that is told again in parts, which say more: "seven ships", then four, one and
 * two.
 */
final class Whole {
  /** How far above a floor the count can be that it stands for. */
  private static final double FLOOR = 1.4;

  private static final WordSet INCLUDES = WordSet.of("including", "include", "includes");

  /** How many words can stand between a whole and its part. */
  private static final int BETWEEN = 5;

  private Whole() {}

  /** Whether some parts add up to an item: all of them, or those of its kind. */
  static boolean isToldBy(ItemPhrase whole, List<ItemPhrase> parts) {
    return parts.size() > 1
        && whole.item().quantity() != null
        && (isSumOf(whole, parts)
            || isSumOf(
                whole, parts.stream().filter(part -> ItemTypes.areOfOneKind(whole, part)).toList()))
        && (whole.designations().isEmpty() || areVersions(whole, parts));
  }

  /**
   * Whether the counted parts are versions of a whole; of those that add up to it one is enough, as
   * in "45 F/A-18" for 30 F/A-18E/F and 15 EA-18G.
   */
  private static boolean areVersions(ItemPhrase whole, List<ItemPhrase> parts) {
    var counted = parts.stream().filter(part -> part.item().quantity() != null).toList();
    var others = counted.stream().filter(part -> !ItemTypes.isVersionOf(whole, part)).toList();
    var sum = counted.stream().mapToLong(part -> part.item().quantity().value()).sum();
    return others.isEmpty()
        || sum == whole.item().quantity().value()
            && others.size() < counted.size()
            && others.stream().noneMatch(part -> ItemTypes.sameType(whole, part));
  }

  /** "132 warplanes including 72 Tornado fighters": the part tells the type. */
  static boolean includes(Sentence sentence, ItemPhrase whole, ItemPhrase part) {
    var total = whole.item().quantity();
    var some = part.item().quantity();
    if (total == null || some == null || some.value() >= total.value()) {
      return false;
    }
    return part.from() - whole.to() <= BETWEEN
        && sentence.hasWord(INCLUDES, whole.to(), part.from())
        && whole.designations().isEmpty()
        && ItemTypes.isGeneric(part, whole);
  }

  private static boolean isSumOf(ItemPhrase whole, List<ItemPhrase> parts) {
    var counted = 0;
    var sum = 0L;
    var isOpen = false;
    for (var part : parts) {
      var quantity = part.item().quantity();
      if (part != whole && quantity != null) {
        counted++;
        sum += quantity.value();
      }
      isOpen |= quantity == null && !part.designations().isEmpty();
    }
    // "300 of one, 400 of another and more of a third": nearly 1,000 in all.
    return counted > 1 && (isAbout(whole, sum) || isOpen && sum < whole.item().quantity().value());
  }

  private static boolean isAbout(ItemPhrase whole, long sum) {
    var count = whole.item().quantity();
    return count.value() == sum
        || count.bound() == Bound.AT_LEAST && sum >= count.value() && isFloorOf(count.value(), sum);
  }

  /** Whether a floor can stand for a number above it. */
  static boolean isFloorOf(long floor, long number) {
    return number >= floor && number <= floor * FLOOR;
  }
}
