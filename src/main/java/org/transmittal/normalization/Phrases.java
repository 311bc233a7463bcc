package org.transmittal.normalization;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Quantity;
import org.transmittal.sale.TransmittalNumber;

/**
 * Every known phrase and every value of one text. The phrases tell most texts apart, so that values
 * are read when the first is asked for. One thread reads a text.
 */
public final class Phrases {
  private final boolean vietnamese;
  private final Tokens tokens;
  private final Senses senses;
  private final @Nullable LocalDate date;
  private final Designations designations;
  private final Supplier<Values> reader;
  private @Nullable Values values;
  private @Nullable BitSet weaponStarts;

  /**
   * @param date the article's; null where it has none
   * @param reader reads the values
   */
  Phrases(
      boolean vietnamese,
      Tokens tokens,
      Senses senses,
      @Nullable LocalDate date,
      Designations designations,
      Supplier<Values> reader) {
    this.vietnamese = vietnamese;
    this.tokens = tokens;
    this.senses = senses;
    this.date = date;
    this.designations = designations;
    this.reader = reader;
  }

  /** Whether the text is in Vietnamese. */
  public boolean vietnamese() {
    return vietnamese;
  }

  /** The date of the article; null where it has none. */
  public @Nullable LocalDate date() {
    return date;
  }

  /** Whether a date lies wholly behind the day of the article. */
  public boolean isToCome(PartialDate other) {
    return date != null && other.firstDay().isAfter(date);
  }

  /** Whether a date lies in a year before that of the article. */
  public boolean isPast(PartialDate other) {
    return date != null && other.year() < date.getYear();
  }

  /** The text, cut into tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** The phrases of the rule tables in it. */
  public Senses senses() {
    return senses;
  }

  /** Sums of money, in order and without overlaps. */
  public List<Found<Amount>> amounts() {
    return values().amounts();
  }

  /** Numbers that could count pieces; which ones do is for the sentence to tell. */
  public List<Found<Quantity>> quantities() {
    return values().quantities();
  }

  /** Types of weapons, in order and without overlaps. */
  public List<Found<WeaponType>> weapons() {
    return values().weapons();
  }

  /** Dates, resolved by the article's date. */
  public List<Found<PartialDate>> dates() {
    return values().dates();
  }

  /** Numbers of notifications to Congress. */
  public List<Found<TransmittalNumber>> transmittals() {
    return values().transmittals();
  }

  private Values values() {
    var read = values == null ? reader.get() : values;
    values = read;
    return read;
  }

  /** Whether a type may be named by the code or the figure that a token is; reads no values. */
  public boolean mayNameAType(int token) {
    return designations.mayEnd(tokens, token);
  }

  /** The type of weapon whose name begins at a token; null if none does. */
  public @Nullable Found<WeaponType> weaponAt(int token) {
    if (weaponStarts == null) {
      weaponStarts = values().weaponStarts();
    }
    return token >= 0 && weaponStarts.get(token)
        ? weapons().get(firstFrom(weapons(), token))
        : null;
  }

  /** The quantity that ends before a token; null if none does. */
  public @Nullable Found<Quantity> quantityEndingAt(int token) {
    var quantities = quantities();
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
