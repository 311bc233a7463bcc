package org.transmittal.ledger;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Item;
import org.transmittal.sale.Money;
import org.transmittal.sale.Party;
import org.transmittal.sale.Quantity;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleTerms;

/**
 * The values of a sale as one line of text each, the same for equal values: what the history keeps
 * and what conflicts compare. Null where nothing is stated.
 */
public final class FieldText {
  /** The fields that sources can state differently without telling a course of events. */
  public static final List<SaleField> COMPARED =
      List.of(SaleField.SUPPLIER, SaleField.RECIPIENT, SaleField.AMOUNT, SaleField.QUANTITY);

  private FieldText() {}

  /**
   * What terms state of a field.
   *
   * @param field one of {@link #COMPARED}
   */
  public static @Nullable String of(SaleField field, SaleTerms terms) {
    return switch (field) {
      case SUPPLIER -> suppliers(terms);
      case RECIPIENT -> recipients(terms);
      case AMOUNT -> amount(terms);
      case QUANTITY -> firstQuantity(terms);
      default -> throw new IllegalArgumentException("not compared: " + field);
    };
  }

  /** The codes of the suppliers: "FR, US". */
  public static @Nullable String suppliers(SaleTerms terms) {
    return parties(terms.suppliers());
  }

  /** The codes of the recipients. */
  public static @Nullable String recipients(SaleTerms terms) {
    return parties(terms.recipients());
  }

  /** "up_to 3640000000 USD", "range 96000000-147000000 EUR"; a currency not known is "?". */
  public static @Nullable String amount(SaleTerms terms) {
    return terms.amount() == null ? null : amount(terms.amount());
  }

  /** How many of the first item that has a number. */
  public static @Nullable String firstQuantity(SaleTerms terms) {
    return terms.items().stream()
        .map(Item::quantity)
        .filter(quantity -> quantity != null)
        .findFirst()
        .map(FieldText::quantity)
        .orElse(null);
  }

  /** All items: "up_to 1200 AIM-120D-3 missiles; radars". */
  public static @Nullable String items(SaleTerms terms) {
    return terms.items().isEmpty()
        ? null
        : terms.items().stream().map(FieldText::item).collect(Collectors.joining("; "));
  }

  private static String item(Item item) {
    var quantity = item.quantity();
    return quantity == null ? item.name() : quantity(quantity) + " " + item.name();
  }

  /** An amount alone, in the words of {@link #amount(SaleTerms)}. */
  public static String amount(Money money) {
    var currency = money.currency() == null ? "?" : money.currency();
    return money.bound().word()
        + " "
        + money.value().toPlainString()
        + (money.high() == null ? "" : "-" + money.high().toPlainString())
        + " "
        + currency;
  }

  private static String quantity(Quantity quantity) {
    return quantity.bound().word()
        + " "
        + quantity.value()
        + (quantity.high() == null ? "" : "-" + quantity.high());
  }

  private static @Nullable String parties(Collection<Party> parties) {
    return parties.isEmpty()
        ? null
        : parties.stream().map(Party::code).collect(Collectors.joining(", "));
  }
}
