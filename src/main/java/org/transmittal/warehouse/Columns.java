package org.transmittal.warehouse;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Designation;
import org.transmittal.sale.Item;
import org.transmittal.sale.Money;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Party;
import org.transmittal.sale.Quantity;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.SaleTerms;
import org.transmittal.sale.Standing;
import org.transmittal.sale.TransmittalNumber;

/** The columns that mentions and sales have in common, to and from the domain's values. */
final class Columns {
  /** The columns of {@link SaleTerms} but the items, in the order of {@link #of}. */
  static final List<String> TERMS =
      List.of(
          "suppliers",
          "recipients",
          "amount",
          "amount_high",
          "currency",
          "amount_bound",
          "alternatives",
          "stage",
          "standing",
          "awaiting",
          "event_date",
          "transmittal");

  private static final int TEXT = 1000;

  private Columns() {}

  /** The values for {@link #TERMS}. */
  static @Nullable Object[] of(SaleTerms terms) {
    var amount = terms.amount();
    return new @Nullable Object[] {
      parties(terms.suppliers()),
      parties(terms.recipients()),
      amount == null ? null : amount.value(),
      amount == null ? null : amount.high(),
      amount == null ? null : amount.currency(),
      amount == null ? null : amount.bound().word(),
      terms.alternatives().stream().map(Columns::money).collect(Collectors.joining("|")),
      terms.stage() == null ? null : terms.stage().name(),
      terms.standing().name(),
      clip(terms.awaiting(), TEXT),
      terms.eventDate() == null ? null : terms.eventDate().toString(),
      terms.transmittal() == null ? null : terms.transmittal().text()
    };
  }

  /** The terms of a row, with the items of another table. */
  static SaleTerms terms(ResultSet row, List<Item> items) throws SQLException {
    var stage = row.getString("stage");
    var eventDate = row.getString("event_date");
    var transmittal = row.getString("transmittal");
    return new SaleTerms(
        parties(row.getString("suppliers")),
        parties(row.getString("recipients")),
        amount(row),
        list(row.getString("alternatives")).stream().map(Columns::money).toList(),
        items,
        stage == null ? null : SaleStage.valueOf(stage),
        Standing.valueOf(row.getString("standing")),
        row.getString("awaiting"),
        eventDate == null ? null : PartialDate.parse(eventDate),
        transmittal == null ? null : new TransmittalNumber(transmittal));
  }

  /**
   * The values of an item's columns: name, kind, quantity, quantity_high, quantity_bound,
   * designations.
   */
  static @Nullable Object[] of(Item item) {
    var quantity = item.quantity();
    return new @Nullable Object[] {
      clip(item.name(), TEXT),
      item.kind(),
      quantity == null ? null : quantity.value(),
      quantity == null ? null : quantity.high(),
      quantity == null ? null : quantity.bound().word(),
      clip(
          item.designations().stream().map(Designation::printed).collect(Collectors.joining("|")),
          TEXT)
    };
  }

  static Item item(ResultSet row) throws SQLException {
    var value = row.getObject("quantity", Long.class);
    var quantity =
        value == null
            ? null
            : new Quantity(
                value,
                row.getObject("quantity_high", Long.class),
                Bound.of(row.getString("quantity_bound")));
    return new Item(
        row.getString("name"),
        row.getString("kind"),
        quantity,
        list(row.getString("designations")).stream().map(Designation::new).toList());
  }

  /** A text cut to what a column holds; null stays null. */
  static @Nullable String clip(@Nullable String text, int length) {
    if (text == null || text.length() <= length) {
      return text;
    }
    // Half a pair of surrogates is no character, and no database keeps it as it is.
    var split = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, split ? length - 1 : length);
  }

  private static @Nullable Money amount(ResultSet row) throws SQLException {
    var value = row.getBigDecimal("amount");
    return value == null
        ? null
        : new Money(
            value,
            row.getBigDecimal("amount_high"),
            row.getString("currency"),
            Bound.of(row.getString("amount_bound")));
  }

  static String money(Money money) {
    var high = money.high() == null ? "" : money.high().toPlainString();
    return String.join(
            " ",
            money.currency() == null ? "?" : money.currency(),
            money.bound().word(),
            money.value().toPlainString(),
            high)
        .strip();
  }

  static Money money(String text) {
    var parts = text.split(" ");
    return new Money(
        new BigDecimal(parts[2]),
        parts.length > 3 ? new BigDecimal(parts[3]) : null,
        parts[0].equals("?") ? null : parts[0],
        Bound.of(parts[1]));
  }

  private static String parties(Collection<Party> parties) {
    return parties.stream().map(Party::code).collect(Collectors.joining("|"));
  }

  private static SortedSet<Party> parties(String codes) {
    return list(codes).stream().map(Party::new).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> list(String joined) {
    return joined.isEmpty() ? List.of() : Arrays.asList(joined.split("\\|"));
  }
}
