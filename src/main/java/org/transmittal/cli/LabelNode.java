package org.transmittal.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.transmittal.evaluation.LabelledDocument;
import org.transmittal.evaluation.LabelledMention;
import org.transmittal.evaluation.ToldSale;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Designation;
import org.transmittal.sale.Item;
import org.transmittal.sale.Money;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Party;
import org.transmittal.sale.Quantity;
import org.transmittal.sale.Role;
import org.transmittal.sale.Status;
import tools.jackson.databind.JsonNode;

/**
 * A label in JSON, in the form that {@code extract} prints; its other keys are ignored. What is not
 * as it should be ends with an {@link IllegalArgumentException} that names the key.
 */
record LabelNode(JsonNode node) {
  LabelledDocument document() {
    if (!node.isObject()) {
      throw new IllegalArgumentException("is no object; write {\"id\", \"relevant\", \"sales\"}");
    }
    var id = text(node, "id");
    if (!node.path("relevant").isBoolean()) {
      throw new IllegalArgumentException("\"relevant\" must be true or false");
    }
    var sales = new ArrayList<LabelledDocument.Sale>();
    for (var sale : sales()) {
      sales.add(new LabelledDocument.Sale(told(sale), sale.path("clear").asBoolean(false)));
    }
    return new LabelledDocument(id, node.get("relevant").asBoolean(), sales);
  }

  /** A label that says which sale an article tells. */
  static LabelledMention mention(JsonNode node) {
    if (!node.isObject()) {
      throw new IllegalArgumentException("is no object; write {\"article\", \"sale\", \"buyer\"}");
    }
    var buyers = parties(node, "buyer");
    if (buyers.isEmpty()) {
      throw new IllegalArgumentException("\"buyer\" must not be empty");
    }
    return new LabelledMention(
        text(node, "article"),
        text(node, "sale"),
        buyers,
        isNull(node, "amount") ? null : number(node, "amount"),
        text(node, "item"));
  }

  List<JsonNode> sales() {
    return list(node, "sales");
  }

  private static ToldSale told(JsonNode sale) {
    var money = isNull(sale, "amount") ? null : sale.get("amount");
    return new ToldSale(
        word(sale, "role", Role.class),
        parties(sale, "buyer"),
        parties(sale, "seller"),
        money == null ? null : money(money),
        money == null ? List.of() : alternatives(money),
        list(sale, "items").stream().map(LabelNode::item).toList(),
        word(sale, "status", Status.class),
        isNull(sale, "event_date") ? null : PartialDate.parse(text(sale, "event_date")));
  }

  private static Set<Party> parties(JsonNode sale, String key) {
    var parties = new HashSet<Party>();
    list(sale, key).forEach(code -> parties.add(new Party(code.asString())));
    return parties;
  }

  private static Money money(JsonNode money) {
    var high = isNull(money, "high") ? null : number(money, "high");
    var currency = isNull(money, "currency") ? null : text(money, "currency");
    return new Money(number(money, "value"), high, currency, bound(money));
  }

  private static List<Money> alternatives(JsonNode money) {
    return isNull(money, "alt")
        ? List.of()
        : list(money, "alt").stream()
            .map(alt -> new Money(number(alt, "value"), null, text(alt, "currency"), Bound.EXACT))
            .toList();
  }

  private static Item item(JsonNode item) {
    var names = list(item, "designations");
    return new Item(
        isNull(item, "name") ? "" : text(item, "name"),
        "",
        isNull(item, "quantity") ? null : quantity(item),
        names.stream().map(name -> new Designation(name.asString())).toList());
  }

  private static Quantity quantity(JsonNode item) {
    var high = isNull(item, "high") ? null : number(item, "high").longValueExact();
    return new Quantity(number(item, "quantity").longValueExact(), high, bound(item));
  }

  private static Bound bound(JsonNode node) {
    return isNull(node, "bound") ? Bound.EXACT : word(node, "bound", Bound.class);
  }

  private static <T extends Enum<T>> T word(JsonNode node, String key, Class<T> type) {
    var word = text(node, key);
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(word)) {
        return constant;
      }
    }
    Function<T, String> name = one -> one.name().toLowerCase(Locale.ROOT);
    var words = Arrays.stream(type.getEnumConstants()).map(name).toList();
    throw new IllegalArgumentException(
        "\"%s\" is %s; write one of %s".formatted(key, word, String.join(", ", words)));
  }

  private static String text(JsonNode node, String key) {
    if (!node.path(key).isString()) {
      throw new IllegalArgumentException("\"" + key + "\" must be a text");
    }
    return node.get(key).asString();
  }

  private static BigDecimal number(JsonNode node, String key) {
    if (!node.path(key).isNumber()) {
      throw new IllegalArgumentException("\"" + key + "\" must be a number");
    }
    return node.get(key).decimalValue();
  }

  private static List<JsonNode> list(JsonNode node, String key) {
    if (!node.path(key).isArray()) {
      throw new IllegalArgumentException("\"" + key + "\" must be a list");
    }
    return node.get(key).valueStream().toList();
  }

  private static boolean isNull(JsonNode node, String key) {
    return !node.hasNonNull(key);
  }
}
