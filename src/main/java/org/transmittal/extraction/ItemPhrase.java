package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Designation;
import org.transmittal.sale.Item;
import org.transmittal.sale.Party;
import org.transmittal.sale.Quantity;

/**
 * An item in a sentence.
 *
 * @param makers whose types it names; empty if that is not known
 * @param from its first token, the quantity included
 * @param to the token behind its last
 * @param name where its name stands
 * @param quantity where its quantity stands; null if it has none
 * @param designations where each of its designations stands
 * @param keys of its designations
 * @param isListed whether it goes on a list behind the item before it: ", spare parts"
 */
record ItemPhrase(
    Item item,
    List<Party> makers,
    int from,
    int to,
    Words name,
    @Nullable Words quantity,
    List<Words> designations,
    List<String> keys,
    boolean isListed) {
  private static final Pattern SUKHOI = Pattern.compile("^SUKHOI(?=\\d)");

  ItemPhrase(
      Item item,
      List<Party> makers,
      int from,
      int to,
      Words name,
      @Nullable Words quantity,
      List<Words> designations) {
    this(item, makers, from, to, name, quantity, designations, keys(item.designations()), false);
  }

  private static List<String> keys(List<Designation> designations) {
    var keys = new ArrayList<String>(designations.size());
    for (var designation : designations) {
      keys.add(key(designation));
    }
    return keys;
  }

  /** Sukhoi-30 is the Su-30. */
  private static String key(Designation designation) {
    var key = designation.key();
    return key.startsWith("SU") ? SUKHOI.matcher(key).replaceFirst("SU") : key;
  }

  String kind() {
    return item.kind();
  }

  /** Whether "a" is all that counts it. */
  boolean isCountedByArticle() {
    return quantity != null && OneItem.isArticle(quantity);
  }

  /** The same, as a part of a list. */
  ItemPhrase listed() {
    return new ItemPhrase(item, makers, from, to, name, quantity, designations, keys, true);
  }

  /** The same without its number: how many of them are meant is not told. */
  ItemPhrase uncounted() {
    return counted(null, null);
  }

  /** With the number that another phrase tells of it. */
  ItemPhrase counted(ItemPhrase by) {
    return counted(by.item.quantity(), by.quantity);
  }

  /** With a number that other words tell of it. */
  ItemPhrase counted(@Nullable Quantity count, @Nullable Words words) {
    var counted = new Item(item.name(), item.kind(), count, item.designations());
    return new ItemPhrase(counted, makers, from, to, name, words, designations, keys, isListed);
  }

  /** "Four batteries of Pinaka launchers": pieces that are told by what they are. */
  ItemPhrase of(Sentence sentence, ItemPhrase goods) {
    return joined(sentence, goods, goods.kind(), item.quantity(), quantity, goods);
  }

  /** "Sensors for MEKO frigates": what other goods only carry keeps its own type and number. */
  ItemPhrase onBoard(Sentence sentence, ItemPhrase goods) {
    return joined(sentence, goods, kind(), item.quantity(), quantity, this);
  }

  /** "Spares for C-130 aircraft": a service is told by the type that it is for. */
  ItemPhrase serving(Sentence sentence, ItemPhrase goods) {
    return joined(sentence, goods, kind(), item.quantity(), quantity, goods);
  }

  /** "An upgrade of 40 F-16 fighters": work on so many pieces. */
  ItemPhrase upgrading(Sentence sentence, ItemPhrase goods) {
    return joined(sentence, goods, kind(), goods.item.quantity(), goods.quantity, goods);
  }

  private ItemPhrase joined(
      Sentence sentence,
      ItemPhrase goods,
      String kind,
      @Nullable Quantity count,
      @Nullable Words counted,
      ItemPhrase typed) {
    var end = goods.name.start() + goods.name.quote().length();
    var quote = sentence.tokens().text().substring(name.start(), end);
    var both = new Words(name.source(), name.start(), quote);
    return new ItemPhrase(
        new Item(both.oneLine(), kind, count, typed.item.designations()),
        typed.makers,
        from,
        goods.to,
        both,
        counted,
        typed.designations,
        typed.keys,
        isListed);
  }

  /** With the types of a part of it. */
  ItemPhrase with(ItemPhrase part) {
    var typed = new Item(item.name(), item.kind(), item.quantity(), part.item.designations());
    return new ItemPhrase(
        typed, part.makers, from, part.to, name, quantity, part.designations, part.keys, isListed);
  }
}
