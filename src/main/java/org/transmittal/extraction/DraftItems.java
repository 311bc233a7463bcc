package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.transmittal.sale.Quantity;

/** The items of a draft, each once, however often and however fully the article names it. */
final class DraftItems {
  /** The labelling guide's limit: the main items of a sale, in the order of the text. */
  private static final int MOST = 6;

  private static final String ANY_AIRCRAFT = "aircraft";
  private static final Set<String> AIRCRAFT = Set.of("fighter", "trainer", "helicopter", "drone");

  /** Kinds of which an article names any number as one: an air defence system. */
  private static final Set<String> SYSTEMS =
      Set.of("air-defence", "missile", "rocket", "radar", "system", "tank", "artillery", "drone");

  private final List<ItemPhrase> items = new ArrayList<>();
  private boolean arePrinted;

  /** As they are now, and as they will be. */
  List<ItemPhrase> list() {
    return Collections.unmodifiableList(items);
  }

  /** Those that are worth telling. */
  List<ItemPhrase> told() {
    return arePrinted ? list() : ItemsTold.of(items);
  }

  /** Takes in a list that an official document prints: each of its lines is an item by itself. */
  void addListed(List<ItemPhrase> listed) {
    arePrinted = true;
    items.addAll(listed.subList(0, Math.min(listed.size(), MOST - items.size())));
  }

  /** Takes in what one statement names; "4 plus 8 more" in one breath are two items. */
  void add(List<ItemPhrase> named) {
    items.removeIf(whole -> Whole.isToldBy(whole, named));
    var known = items.size();
    for (var item : named) {
      if (!item.designations().isEmpty() || !Whole.isToldBy(item, named)) {
        add(item, named, known);
      }
    }
  }

  /** "Four missile boats", and later "the Super Vita boats": what plain goods are. */
  void type(List<ItemPhrase> named) {
    if (ItemTypes.hasTypes(items)) {
      return;
    }
    for (var item : named) {
      for (var i = 0; i < items.size(); i++) {
        if (!item.designations().isEmpty()
            && item.kind().equals(items.get(i).kind())
            && isSame(items.get(i), item)) {
          items.set(i, fuller(items.get(i), item));
          break;
        }
      }
    }
  }

  /** "The first of the 178 vehicles": how many goods are that were told without a number. */
  void count(List<ItemPhrase> named) {
    for (var item : named) {
      for (var i = 0; i < items.size(); i++) {
        if (items.get(i).item().quantity() == null && isSame(items.get(i), item)) {
          items.set(i, items.get(i).counted(item));
          break;
        }
      }
    }
  }

  /** "Eight units of the system": how many there are of the one type that has no number. */
  void countAgain(Sentence sentence) {
    if (items.size() == 1 && items.getFirst().item().quantity() == null) {
      var units = UnitsAgain.of(sentence);
      var count = units == null ? LastOfAll.of(sentence) : units;
      if (count != null) {
        recount(items.getFirst(), count);
      }
    }
  }

  /** Drops all but one item. */
  void keep(ItemPhrase item) {
    items.clear();
    items.add(item);
  }

  /** Counts an item anew. */
  void recount(ItemPhrase item, Told<Quantity> whole) {
    items.replaceAll(known -> known == item ? known.counted(whole.value(), whole.words()) : known);
  }

  private void add(ItemPhrase item, List<ItemPhrase> named, int before) {
    for (var i = 0; i < items.size(); i++) {
      // What took the place of goods told before is of this breath as well.
      var known = named.contains(items.get(i)) ? 0 : before;
      if (isSame(items.get(i), item) && (i < known || !Recount.areApart(items.get(i), item))) {
        items.set(i, fuller(items.get(i), item));
        return;
      }
      if (i < known && Recount.isCeilingOf(item, items.get(i))) {
        return;
      }
      if (Recount.isRangeOf(item, items.get(i))
          || Recount.isFloorOf(item, items.get(i))
          || i < known
              && items.get(i).quantity() != null
              && ItemTypes.isCodeOf(items.get(i), item)) {
        items.set(i, item);
        return;
      }
      if (Recount.isCountOf(items.get(i), item)) {
        items.set(i, item.designations().isEmpty() ? items.get(i).counted(item) : item);
        return;
      }
      if (i < known && Recount.isPartOf(items.get(i), item)) {
        return;
      }
      if (i < known && item.quantity() != null && Recount.isCountedAlready(items.get(i), item)) {
        return;
      }
      if (i < known && Recount.isPartOf(item, items.get(i))) {
        items.set(i, item);
        return;
      }
    }
    if (items.size() < MOST) {
      items.add(item);
    }
  }

  private static boolean isSame(ItemPhrase one, ItemPhrase other) {
    var a = one.item().quantity();
    var b = other.item().quantity();
    if (a != null && b != null && !a.equals(b)) {
      return false;
    }
    return one.keys().isEmpty() || other.keys().isEmpty()
        ? !one.kind().isEmpty() && areOneKind(one, other)
        : ItemTypes.isNamedAlike(one, other);
  }

  /** Of one kind, or one of them aircraft of no kind: the first two aircraft of 40 fighters. */
  private static boolean areOneKind(ItemPhrase one, ItemPhrase other) {
    return one.kind().equals(other.kind())
        || one.kind().equals(ANY_AIRCRAFT) && AIRCRAFT.contains(other.kind())
        || other.kind().equals(ANY_AIRCRAFT) && AIRCRAFT.contains(one.kind());
  }

  /** "A missile system" of a type that was told without a number: how many is still not told. */
  private static boolean isAnySystem(ItemPhrase known, ItemPhrase found) {
    return found.isCountedByArticle()
        && found.designations().isEmpty()
        && !known.designations().isEmpty()
        && SYSTEMS.contains(known.kind());
  }

  /** The fuller of two, with the number that the other tells of it. */
  private static ItemPhrase fuller(ItemPhrase known, ItemPhrase found) {
    if (ItemTypes.isVersionOf(known, found)) {
      return found.item().quantity() == null ? found.counted(known) : found;
    }
    if (known.item().designations().isEmpty() && !found.item().designations().isEmpty()) {
      return found.item().quantity() == null ? found.counted(known) : found;
    }
    if (known.item().quantity() != null
        || found.item().quantity() == null
        || isAnySystem(known, found)) {
      return known;
    }
    return ItemTypes.isNamedAlike(known, found) || known.item().designations().isEmpty()
        ? found
        : known.counted(found);
  }
}
