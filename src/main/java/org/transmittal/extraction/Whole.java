package org.transmittal.extraction;

import java.util.List;
import org.transmittal.sale.Bound;

/**
 * A number of goods that is told again in parts, which say more: "seven ships", then four, one and
 * two.
 */
final class Whole {
  /** How far above a floor the count can be that it stands for. */
  private static final double FLOOR = 1.4;

  private Whole() {}

  /** Whether some parts add up to an item: all of them, or those of its kind. */
  static boolean isToldBy(ItemPhrase whole, List<ItemPhrase> parts) {
    return whole.item().quantity() != null
        && (isSumOf(whole, parts)
            || isSumOf(
                whole, parts.stream().filter(part -> ItemTypes.areOfOneKind(whole, part)).toList()))
        && (whole.designations().isEmpty()
            || parts.stream()
                .allMatch(
                    part -> part.item().quantity() == null || ItemTypes.isVersionOf(whole, part)));
  }

  private static boolean isSumOf(ItemPhrase whole, List<ItemPhrase> parts) {
    var counted = 0;
    var sum = 0L;
    for (var part : parts) {
      var quantity = part.item().quantity();
      if (part != whole && quantity != null) {
        counted++;
        sum += quantity.value();
      }
    }
    return counted > 1 && isAbout(whole, sum);
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
