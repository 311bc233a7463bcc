package org.transmittal.normalization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Quantity;
import org.transmittal.sale.TransmittalNumber;

/**
 * Every value and every known phrase of one text, each list in the order of the text and without
 * overlaps.
 *
 * @param vietnamese whether the text is in Vietnamese
 * @param quantities numbers that could count pieces; which ones do is for the sentence to tell
 * @param dates resolved by the article's date
 */
public record Phrases(
    boolean vietnamese,
    Tokens tokens,
    Senses senses,
    List<Found<Amount>> amounts,
    List<Found<Quantity>> quantities,
    List<Found<WeaponType>> weapons,
    List<Found<PartialDate>> dates,
    List<Found<TransmittalNumber>> transmittals) {

  /** The type of weapon whose name begins at a token; null if none does. */
  public @Nullable Found<WeaponType> weaponAt(int token) {
    var i = firstFrom(weapons, token);
    return i < weapons.size() && weapons.get(i).from() == token ? weapons.get(i) : null;
  }

  /** The quantity that ends before a token; null if none does. */
  public @Nullable Found<Quantity> quantityEndingAt(int token) {
    var i = firstFrom(quantities, token) - 1;
    return i >= 0 && quantities.get(i).to() == token ? quantities.get(i) : null;
  }

  /** The values of a list that begin on tokens from {@code from} to before {@code to}. */
  public static <T> List<Found<T>> within(List<Found<T>> list, int from, int to) {
    return list.subList(firstFrom(list, from), firstFrom(list, to));
  }

  private static <T> int firstFrom(List<Found<T>> list, int token) {
    var low = 0;
    var high = list.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (list.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
