package org.transmittal.extraction;

import org.transmittal.sale.Bound;
import org.transmittal.sale.SaleStage;

/** How the items that a statement names compare with those of a sale. */
record ItemMatch(SaleDraft draft, Statement statement) {

  /** Whether a type of weapon is named that the sale has. */
  boolean isSameType() {
    for (var item : statement.items()) {
      for (var known : draft.items()) {
        if (ItemTypes.sameType(known, item)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether types are named, and the sale has some. */
  boolean areTyped() {
    return ItemTypes.hasTypes(statement.items()) && ItemTypes.hasTypes(draft.items());
  }

  /** Whether goods of one kind are named in plain words, here and there. */
  boolean isSamePlainKind() {
    return statement.items().stream()
        .filter(item -> item.designations().isEmpty())
        .anyMatch(
            item ->
                draft.items().stream()
                    .anyMatch(
                        known ->
                            known.designations().isEmpty() && known.kind().equals(item.kind())));
  }

  /** "Apache" in a headline is the AH-64E of the text: of one kind and maker, and not counted. */
  boolean areCodesOfNames() {
    for (var known : draft.items()) {
      for (var item : statement.items()) {
        if (ItemTypes.isCodeOf(known, item)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isSameKind() {
    for (var item : statement.items()) {
      for (var known : draft.items()) {
        if (known.kind().equals(item.kind())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether more pieces of the same are counted than the sale has: that is another sale, or a plan
   * that this one is a part of. Where a part was delivered, the larger number is the sale's own;
   * and a headline alone settles nothing.
   */
  boolean countsMore() {
    var isHeadline = draft.lastOrdinal() == 0 && statement.sentence().ordinal() == 1;
    if (isDelivered() || isHeadline || draft.total() == 0) {
      return false;
    }
    for (var item : statement.items()) {
      if (countsMore(item)) {
        return true;
      }
    }
    return false;
  }

  /** Whether goods have come: of a part of them a larger number is the whole. */
  private boolean isDelivered() {
    var stage = draft.course().stage();
    return stage != null && stage.value() == SaleStage.DELIVERED;
  }

  /** 126 Rafale beside 150 fighters of no type yet: a deal of its own. */
  boolean countsAnother() {
    if (statement.statuses().isEmpty()) {
      return false;
    }
    for (var item : statement.items()) {
      if (item.item().quantity() != null && !item.designations().isEmpty() && clashes(item)) {
        return true;
      }
    }
    return false;
  }

  private boolean clashes(ItemPhrase item) {
    for (var known : draft.items()) {
      if (clash(known, item)) {
        return true;
      }
    }
    return false;
  }

  private boolean clash(ItemPhrase known, ItemPhrase item) {
    var count = known.item().quantity();
    var other = item.item().quantity();
    return count != null
        && count.bound() != Bound.AT_LEAST
        && known.designations().isEmpty()
        && known.kind().equals(item.kind())
        && count.value() != other.value()
        && !(isDelivered() && count.value() < other.value());
  }

  private boolean countsMore(ItemPhrase item) {
    var count = item.item().quantity();
    if (count == null || count.value() == draft.total() || isCeiling(item)) {
      return false;
    }
    var isKnown = false;
    for (var known : draft.items()) {
      var quantity = known.item().quantity();
      if (quantity != null
          && (ItemTypes.sameType(known, item) || ItemTypes.isGeneric(known, item))) {
        if (count.value() <= quantity.value()) {
          return false;
        }
        isKnown = true;
      }
    }
    return isKnown;
  }

  /** "At least 14 aircraft", and in the next breath "up to 16": with the options that it has. */
  private boolean isCeiling(ItemPhrase item) {
    return item.item().quantity().bound() == Bound.UP_TO
        && statement.sentence().ordinal() - draft.lastOrdinal() <= 1
        && draft.items().stream().anyMatch(known -> Recount.isCeilingOf(item, known));
  }

  /** "It held back a shipment of bombs": no halt of the fighters that were told before. */
  boolean isOfOtherGoods() {
    var areNamed = false;
    for (var item : statement.items()) {
      if (!Worth.isAnyArms(item)) {
        if (canBeKnown(item)) {
          return false;
        }
        areNamed = true;
      }
    }
    return areNamed && !draft.items().isEmpty();
  }

  private boolean canBeKnown(ItemPhrase item) {
    for (var known : draft.items()) {
      if (canBe(known, item)) {
        return true;
      }
    }
    return false;
  }

  private static boolean canBe(ItemPhrase known, ItemPhrase item) {
    return Worth.isAnyArms(known)
        || ItemTypes.areOfOneKind(known, item)
        || ItemTypes.sameType(known, item)
        || ItemTypes.isGeneric(known, item)
        || ItemTypes.isGeneric(item, known);
  }
}
