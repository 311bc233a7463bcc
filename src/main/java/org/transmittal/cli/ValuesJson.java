package org.transmittal.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Article;
import org.transmittal.normalization.Amount;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Rules;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WeaponType;
import org.transmittal.sale.Money;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Quantity;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes every value in the text of an article, whether or not it belongs to a sale. Spans are
 * UTF-16 offsets into the text and cover the words of a bound.
 */
final class ValuesJson implements ArticleJson {
  private final Rules rules;
  private final JsonMapper mapper = JsonMapper.builder().build();

  ValuesJson(Rules rules) {
    this.rules = rules;
  }

  @Override
  public String line(Article article, Path file) {
    var phrases = rules.read(article.text(), article.language(), article.date());
    var tokens = phrases.tokens();
    var line = new LinkedHashMap<String, @Nullable Object>();
    line.put("id", ArticleJson.id(article, file));
    line.put("amounts", all(tokens, phrases.amounts(), ValuesJson::amount));
    line.put("quantities", all(tokens, phrases.quantities(), ValuesJson::quantity));
    line.put("designations", all(tokens, phrases.weapons(), ValuesJson::designation));
    line.put("dates", all(tokens, phrases.dates(), ValuesJson::date));
    return mapper.writeValueAsString(line);
  }

  private static <T> List<Map<String, @Nullable Object>> all(
      Tokens tokens, List<Found<T>> found, BiConsumer<Map<String, @Nullable Object>, T> write) {
    return found.stream().map(one -> object(tokens, one, write)).toList();
  }

  private static <T> Map<String, @Nullable Object> object(
      Tokens tokens, Found<T> found, BiConsumer<Map<String, @Nullable Object>, T> write) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    write.accept(object, found.value());
    object.put("text", tokens.raw(found.from(), found.to()));
    object.put("start", tokens.start(found.from()));
    object.put("end", tokens.end(found.to() - 1));
    return object;
  }

  private static void amount(Map<String, @Nullable Object> object, Amount amount) {
    money(object, amount.money());
    if (!amount.candidates().isEmpty()) {
      object.put("candidates", amount.candidates());
    }
    if (!amount.alternatives().isEmpty()) {
      object.put("alt", amount.alternatives().stream().map(ValuesJson::money).toList());
    }
  }

  private static Map<String, @Nullable Object> money(Money money) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    money(object, money);
    return object;
  }

  private static void money(Map<String, @Nullable Object> object, Money money) {
    object.put("value", ArticleJson.number(money.value()));
    object.put("high", money.high() == null ? null : ArticleJson.number(money.high()));
    object.put("currency", money.currency());
    object.put("bound", money.bound().word());
  }

  private static void quantity(Map<String, @Nullable Object> object, Quantity quantity) {
    object.put("value", quantity.value());
    object.put("high", quantity.high());
    object.put("bound", quantity.bound().word());
  }

  private static void designation(Map<String, @Nullable Object> object, WeaponType type) {
    object.put("value", type.designation().printed());
    object.put("kind", type.kind().isEmpty() ? null : type.kind());
    object.put("makers", type.makers().stream().map(maker -> maker.code()).toList());
  }

  private static void date(Map<String, @Nullable Object> object, PartialDate date) {
    object.put("value", date.toString());
  }
}
