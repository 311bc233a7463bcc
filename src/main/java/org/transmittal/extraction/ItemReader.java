package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Rules;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Designation;
import org.transmittal.sale.Item;
import org.transmittal.sale.Party;

/**
 * Finds the items of a sentence: a run of words around names of types and words for arms, with the
 * number before it. Several types under one number are one item.
 */
final class ItemReader {
  /** The kind of the words for a number of pieces together: two squadrons of F-35s. */
  private static final String UNIT = "unit";

  private static final WordSet LIST = WordSet.of(",", "and", "or", "/", "và", "hay", "hoặc", "lẫn");

  private static final WordSet JOINTS =
      WordSet.of(
          ",",
          ";",
          "and",
          "plus",
          "with",
          "including",
          "as",
          "/",
          "và",
          "cùng",
          "với",
          "gồm",
          "kèm");

  /** What can stand between "and" and what it joins. */
  private static final WordSet BEHIND_JOINT =
      WordSet.of(
          "a", "an", "the", "other", "some", "its", "related", "associated", "all", "các", "cả");

  /** The kind of the words for support, training and upgrades. */
  private static final String SERVICE = "service";

  /** The kind of the words for arms in general. */
  private static final String ARMS = "arms";

  private static final WordSet IS = WordSet.of("is", "was", "remains", "là");

  private final ItemName names;

  ItemReader(Rules rules) {
    names = new ItemName(rules);
  }

  /** What a sentence names, in its order, without what only carries the goods. */
  List<ItemPhrase> read(Sentence sentence) {
    if (!sentence.mayNameGoods()) {
      return List.of();
    }
    var items = new ArrayList<ItemPhrase>();
    var noItem = -1;
    for (var i = sentence.from(); i < sentence.to(); i++) {
      if (ItemName.core(sentence, i) > i) {
        var floor = items.isEmpty() ? sentence.from() : items.getLast().to();
        var item = item(sentence, i, floor);
        if (!items.isEmpty() && isCountedIn(sentence, items.getLast(), item)) {
          items.set(items.size() - 1, items.getLast().of(sentence, item));
        } else if (!items.isEmpty() && ForPlatforms.joins(sentence, items.getLast(), item)) {
          items.set(items.size() - 1, ForPlatforms.join(sentence, items.getLast(), item));
        } else if (!items.isEmpty() && CalledType.is(sentence, items.getLast(), item)) {
          items.set(items.size() - 1, items.getLast().with(item));
        } else if (!items.isEmpty() && Whole.includes(sentence, items.getLast(), item)) {
          items.set(items.size() - 1, items.getLast().with(item));
        } else if (isListed(sentence, noItem, item)
            || NotItems.holds(sentence, item)
            || ForPlatforms.gets(sentence, items, item)) {
          noItem = item.to();
        } else {
          items.add(items.isEmpty() ? item : behind(sentence, items.getLast(), item));
        }
        i = item.to() - 1;
      }
    }
    for (var i = 1; i < items.size(); i++) {
      if (counts(items.get(i), items.get(i - 1))) {
        items.set(i - 1, items.get(i - 1).counted(items.get(i)));
      }
    }
    return withoutUnits(items);
  }

  /** An item as it stands behind another one. */
  private static ItemPhrase behind(Sentence sentence, ItemPhrase before, ItemPhrase item) {
    if (explains(sentence, before, item)) {
      return item.uncounted();
    }
    var joint = item.from() - 1;
    while (joint > before.to() && BEHIND_JOINT.has(sentence.tokens(), joint)) {
      joint--;
    }
    return joint >= before.to() && JOINTS.has(sentence.tokens(), joint) ? item.listed() : item;
  }

  /** Pieces together that hold no goods are no item. */
  private static List<ItemPhrase> withoutUnits(List<ItemPhrase> items) {
    for (var item : items) {
      if (item.kind().equals(UNIT)) {
        return items.stream().filter(other -> !other.kind().equals(UNIT)).toList();
      }
    }
    return items;
  }

  /** Whether an item goes on a list of what is none: "to arm its MiG-29, Su-30 and Mirage 2000". */
  private static boolean isListed(Sentence sentence, int noItem, ItemPhrase item) {
    if (noItem < 0 || item.quantity() != null) {
      return false;
    }
    // "Giữa F-16 của Mỹ và Rafale của Pháp"
    var owner =
        sentence.tokens().is(noItem, "của")
            ? sentence.phrases().senses().at(noItem + 1, Country.class)
            : null;
    var joint = owner == null ? noItem : owner.to();
    return item.from() == joint + 1 && LIST.has(sentence.tokens(), joint);
  }

  private ItemPhrase item(Sentence sentence, int first, int floor) {
    var to = names.end(sentence, first);
    var from = names.start(sentence, first, floor);
    var keys = new ArrayList<String>();
    var types = new ArrayList<Words>();
    var designations = new ArrayList<Designation>();
    var makers = new ArrayList<Party>();
    var weapons = Phrases.within(sentence.phrases().weapons(), first, to);
    for (var weapon : weapons) {
      var designation = weapon.value().designation();
      var key = designation.key();
      if (!keys.contains(key)) {
        keys.add(key);
        types.add(sentence.designation(weapon));
        designations.add(designation);
      }
      for (var maker : weapon.value().makers()) {
        if (!makers.contains(maker)) {
          makers.add(maker);
        }
      }
    }
    var kind = sentence.kind(weapons, first, to);
    var name = sentence.words(from, to);
    var before = ItemCount.of(sentence, from, to, floor);
    if (before == null) {
      before = served(sentence, from, to);
    }
    var behind = before == null ? CountBehind.of(sentence, to) : null;
    var found = behind == null ? before : new ItemCount(sentence, behind, from);
    var counted = ItemCount.ofWhole(sentence, found, from, to);
    // "A largest single arms export" and "after a refit" count no pieces.
    var isOfNone = kind.equals(SERVICE) || kind.equals(ARMS) && designations.isEmpty();
    var isAnArticle = found != null && found.isArticle();
    var isOne = isAnArticle || kind.equals(ARMS) && counted != null && counted.isOne();
    var count = isOfNone && isOne ? null : counted;
    return new ItemPhrase(
        new Item(name.oneLine(), kind, count == null ? null : count.quantity(), designations),
        makers,
        count == null ? from : count.from(),
        behind == null ? to : CountBehind.end(sentence, behind),
        name,
        count == null ? null : count.words(),
        types);
  }

  /** "To upgrade two frigates": how many pieces a service is for, within its name. */
  private static @Nullable ItemCount served(Sentence sentence, int from, int to) {
    for (var count : Phrases.within(sentence.phrases().quantities(), from + 1, to)) {
      if (count.from() > from && count.to() < to) {
        return new ItemCount(sentence, count, from);
      }
    }
    return null;
  }

  /** "Four batteries of Pinaka launchers", "90 units of the tank" are one item. */
  private static boolean isCountedIn(Sentence sentence, ItemPhrase pieces, ItemPhrase of) {
    var from = sentence.tokens().is(pieces.to() + 1, "the") ? pieces.to() + 2 : pieces.to() + 1;
    return sentence.tokens().is(pieces.to(), "of")
        && of.from() == from
        && (of.quantity() == null || of.isCountedByArticle())
        && pieces.designations().isEmpty();
  }

  /** "Its order for Rafale jets, with six more units". */
  private static boolean counts(ItemPhrase units, ItemPhrase item) {
    return units.kind().equals(UNIT)
        && units.item().name().endsWith("units")
        && units.item().quantity() != null
        && item.item().quantity() == null
        && !item.designations().isEmpty();
  }

  /** "The K2, a next-generation battle tank": what explains a type counts none. */
  private static boolean explains(Sentence sentence, ItemPhrase type, ItemPhrase item) {
    if (item.isCountedByArticle() && IS.has(sentence.tokens(), item.from() - 1)) {
      return true; // "The Mk 45 is a gun"
    }
    return item.isCountedByArticle()
        && item.from() == type.to() + 1
        && sentence.tokens().is(type.to(), ",")
        && !type.designations().isEmpty()
        && item.designations().isEmpty()
        && item.kind().equals(type.kind());
  }
}
