package org.transmittal.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.Item;
import org.transmittal.sale.Money;
import org.transmittal.sale.Party;

/** The values of sales as objects for JSON. */
final class SaleJson {
  private SaleJson() {}

  static Map<String, @Nullable Object> amount(Money money, List<Money> alternatives) {
    var amount = new LinkedHashMap<String, @Nullable Object>();
    amount.put("value", ArticleJson.number(money.value()));
    amount.put("high", money.high() == null ? null : ArticleJson.number(money.high()));
    amount.put("currency", money.currency());
    amount.put("bound", money.bound().word());
    if (!alternatives.isEmpty()) {
      amount.put(
          "alt", alternatives.stream().map(other -> amount(other, List.<Money>of())).toList());
    }
    return amount;
  }

  static Map<String, @Nullable Object> item(Item item) {
    var quantity = item.quantity();
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("quantity", quantity == null ? null : quantity.value());
    object.put("high", quantity == null ? null : quantity.high());
    object.put("bound", quantity == null ? "exact" : quantity.bound().word());
    object.put("name", item.name());
    object.put("designations", item.designations().stream().map(d -> d.printed()).toList());
    return object;
  }

  static Map<String, @Nullable Object> evidence(Evidence evidence) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("field", evidence.field().word());
    if (evidence.item() >= 0) {
      object.put("item", evidence.item());
    }
    object.put("source", evidence.source().name().toLowerCase(Locale.ROOT));
    object.put("start", evidence.start());
    object.put("end", evidence.end());
    object.put("quote", evidence.quote());
    return object;
  }

  static List<String> codes(Collection<Party> parties) {
    return parties.stream().map(Party::code).toList();
  }
}
