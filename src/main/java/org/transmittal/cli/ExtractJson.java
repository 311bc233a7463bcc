package org.transmittal.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Article;
import org.transmittal.article.Finding;
import org.transmittal.extraction.SaleExtractor;
import org.transmittal.sale.SaleMention;
import tools.jackson.databind.json.JsonMapper;

/** Writes a reading in the form of the labelling guide, with keys for awaiting, cited, evidence. */
final class ExtractJson implements ArticleJson {
  private final SaleExtractor extractor;
  private final JsonMapper mapper = JsonMapper.builder().build();

  ExtractJson(SaleExtractor extractor) {
    this.extractor = extractor;
  }

  @Override
  public String line(Article article, Path file) {
    var reading = extractor.read(article);
    var line = new LinkedHashMap<String, @Nullable Object>();
    line.put("id", ArticleJson.id(article, file));
    line.put("relevant", reading.isRelevant());
    line.put("sales", reading.mentions().stream().map(ExtractJson::sale).toList());
    line.put("url", finding(article.url()));
    line.put("publisher", finding(article.publisher()));
    line.put("author", finding(article.author()));
    line.put("published", finding(article.published()));
    line.put("language", article.language());
    line.put("rules", reading.rules());
    return mapper.writeValueAsString(line);
  }

  /** One sale, with the words that each value came from. */
  static Map<String, @Nullable Object> sale(SaleMention mention) {
    var terms = mention.terms();
    var sale = new LinkedHashMap<String, @Nullable Object>();
    sale.put("role", mention.role().name().toLowerCase(Locale.ROOT));
    sale.put("buyer", SaleJson.codes(terms.recipients()));
    sale.put("seller", SaleJson.codes(terms.suppliers()));
    sale.put(
        "amount",
        terms.amount() == null ? null : SaleJson.amount(terms.amount(), terms.alternatives()));
    var value = mention.value();
    sale.put("major_equipment", value == null ? null : ArticleJson.number(value.majorEquipment()));
    sale.put("other_value", value == null ? null : ArticleJson.number(value.other()));
    sale.put("items", terms.items().stream().map(SaleJson::item).toList());
    sale.put("status", terms.status().name());
    sale.put("event_date", terms.eventDate() == null ? null : terms.eventDate().toString());
    sale.put("transmittal", terms.transmittal() == null ? null : terms.transmittal().text());
    var restated = mention.restated();
    sale.put(
        "amended", restated == null || restated.number() == null ? null : restated.number().text());
    sale.put(
        "earlier_amount",
        restated == null || restated.amount() == null
            ? null
            : SaleJson.amount(restated.amount(), List.of()));
    sale.put("stage", terms.stage() == null ? null : terms.stage().name());
    sale.put("standing", terms.standing().name());
    sale.put("proposal", terms.stage() != null && terms.stage().isProposal());
    sale.put("awaiting", terms.awaiting());
    sale.put("cited", mention.cited());
    sale.put("key", mention.key());
    sale.put("evidence", mention.evidence().stream().map(SaleJson::evidence).toList());
    return sale;
  }

  private static @Nullable Map<String, @Nullable Object> finding(@Nullable Finding<?> finding) {
    if (finding == null) {
      return null;
    }
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("value", finding.value().toString());
    object.put("from", finding.origin().name().toLowerCase(Locale.ROOT));
    object.put("quote", finding.quote());
    if (finding.span() != null) {
      object.put("start", finding.span().start());
      object.put("end", finding.span().end());
    }
    return object;
  }
}
