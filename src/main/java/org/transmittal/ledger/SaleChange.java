package org.transmittal.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleTerms;

/**
 * A value of a sale that is not what it was.
 *
 * @param sale the key of the sale
 * @param before null where nothing was known
 * @param after null where nothing is known any more
 */
public record SaleChange(
    String sale, SaleField field, @Nullable String before, @Nullable String after) {

  /** Why a value changed. */
  public enum Reason {
    /** A source said so. */
    SOURCE,
    /** New rules read the same sources otherwise. */
    RULES,
    /** A person decided so. */
    DECISION
  }

  /**
   * What changed in a sale, by field. The history of a key stands by itself: of a sale that had
   * another key every value is told anew, also one that stays as it was.
   *
   * @param before the sale as it was; null if there was none
   */
  public static List<SaleChange> between(@Nullable Sale before, Sale after) {
    var old = before == null ? Map.<SaleField, @Nullable String>of() : values(before.terms());
    var moved = before != null && !before.key().equals(after.key());
    var changes = new ArrayList<SaleChange>();
    values(after.terms())
        .forEach(
            (field, value) -> {
              if (!Objects.equals(old.get(field), value) || (moved && value != null)) {
                changes.add(new SaleChange(after.key(), field, old.get(field), value));
              }
            });
    return changes;
  }

  /** Of a key that is no sale any more: nothing is known of it, its standing neither. */
  public static List<SaleChange> end(Sale gone) {
    var changes = new ArrayList<SaleChange>();
    values(gone.terms())
        .forEach(
            (field, value) -> {
              if (value != null) {
                changes.add(new SaleChange(gone.key(), field, value, null));
              }
            });
    return changes;
  }

  /** What the history keeps of a field; null where nothing is known. */
  public static @Nullable String value(SaleField field, Sale sale) {
    return values(sale.terms()).get(field);
  }

  private static Map<SaleField, @Nullable String> values(SaleTerms terms) {
    var values = new LinkedHashMap<SaleField, @Nullable String>();
    values.put(SaleField.SUPPLIER, FieldText.suppliers(terms));
    values.put(SaleField.RECIPIENT, FieldText.recipients(terms));
    values.put(SaleField.AMOUNT, FieldText.amount(terms));
    values.put(SaleField.ITEM, FieldText.items(terms));
    values.put(SaleField.STAGE, terms.stage() == null ? null : terms.stage().name());
    values.put(SaleField.STANDING, terms.standing().name());
    values.put(SaleField.AWAITING, terms.awaiting());
    values.put(
        SaleField.EVENT_DATE, terms.eventDate() == null ? null : terms.eventDate().toString());
    values.put(
        SaleField.TRANSMITTAL, terms.transmittal() == null ? null : terms.transmittal().text());
    return values;
  }
}
