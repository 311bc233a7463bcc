package org.transmittal.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.FieldAgreement;
import org.transmittal.ledger.StatusStep;
import org.transmittal.sale.Dollars;
import org.transmittal.sale.Join;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleTerms;
import org.transmittal.warehouse.EvidenceRow;
import org.transmittal.warehouse.Explanation;
import org.transmittal.warehouse.SourceArticle;
import tools.jackson.databind.json.JsonMapper;

/** A sale with all that it stands on, as one object. */
final class ExplainJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ExplainJson() {}

  static String of(Explanation explanation) {
    var sale = explanation.sale();
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("key", sale.key());
    object.putAll(terms(sale.terms()));
    object.put("dollars", dollars(explanation.told().dollars()));
    object.put("first_reported", text(sale.firstReported()));
    object.put("last_reported", text(sale.lastReported()));
    var testimony = explanation.testimony();
    object.put("articles", testimony.articles());
    object.put("copies", testimony.copies());
    object.put("publishers", testimony.publishers());
    object.put("agreement", testimony.agreements().stream().map(ExplainJson::field).toList());
    object.put("course", testimony.course().stream().map(ExplainJson::step).toList());
    object.put("proven", testimony.proven().stream().map(ExplainJson::step).toList());
    object.put("joins", sale.joins().stream().map(ExplainJson::join).toList());
    object.put("decisions", explanation.decisions().stream().map(ReviewJson::object).toList());
    object.put(
        "alike",
        explanation.alike().entrySet().stream()
            .map(
                pair -> {
                  var alike = join(pair.getKey());
                  alike.put("sale", pair.getValue().key());
                  return alike;
                })
            .toList());
    var evidence =
        explanation.evidence().stream().collect(Collectors.groupingBy(EvidenceRow::mention));
    object.put(
        "mentions",
        explanation.mentions().stream()
            .map(mention -> mention(mention, evidence.getOrDefault(mention.key(), List.of())))
            .toList());
    object.put(
        "sources",
        explanation.told().sources().stream()
            .map(source -> source(source, explanation.originals().get(source.key())))
            .toList());
    return MAPPER.writeValueAsString(object);
  }

  private static Map<String, @Nullable Object> terms(SaleTerms terms) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("supplier", SaleJson.codes(terms.suppliers()));
    object.put("recipient", SaleJson.codes(terms.recipients()));
    var amount = terms.amount();
    object.put("amount", amount == null ? null : SaleJson.amount(amount, terms.alternatives()));
    object.put("items", terms.items().stream().map(SaleJson::item).toList());
    object.put("status", terms.status().name());
    object.put("stage", terms.stage() == null ? null : terms.stage().name());
    object.put("standing", terms.standing().name());
    object.put("proposal", terms.stage() != null && terms.stage().isProposal());
    object.put("awaiting", terms.awaiting());
    object.put("event_date", text(terms.eventDate()));
    object.put("transmittal", text(terms.transmittal()));
    return object;
  }

  private static @Nullable Map<String, @Nullable Object> dollars(@Nullable Dollars dollars) {
    if (dollars == null) {
      return null;
    }
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("value", dollars.value());
    object.put("high", dollars.high());
    object.put("rate", dollars.rate());
    object.put("rate_date", dollars.day().toString());
    return object;
  }

  private static Map<String, @Nullable Object> field(FieldAgreement agreement) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("field", agreement.field().word());
    object.put("verdict", agreement.verdict().words());
    object.put("reports", agreement.reports());
    object.put(
        "versions",
        agreement.versions().stream()
            .map(
                counted -> {
                  var version = new LinkedHashMap<String, @Nullable Object>();
                  version.put("value", counted.version().value());
                  version.put("reports", counted.reports());
                  version.put("earlier", counted.earlier());
                  version.put("mentions", counted.version().mentions());
                  return version;
                })
            .toList());
    return object;
  }

  private static Map<String, @Nullable Object> step(StatusStep step) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("status", step.status().name());
    object.put("stage", step.stage() == null ? null : step.stage().name());
    object.put("standing", step.standing().name());
    object.put("event_date", text(step.eventDate()));
    object.put("reported", text(step.reported()));
    object.put("mention", step.mention());
    object.put("article", step.article());
    object.put("official", step.official());
    return object;
  }

  private static Map<String, @Nullable Object> join(Join join) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("mention", join.mention());
    object.put("other", join.other());
    object.put("ground", join.ground().name());
    object.put("words", join.ground().words());
    return object;
  }

  private static Map<String, @Nullable Object> mention(
      SaleMention mention, List<EvidenceRow> evidence) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("key", mention.key());
    object.put("article", mention.article());
    object.put("rules", mention.rules());
    object.putAll(terms(mention.terms()));
    object.put("cited", mention.cited());
    object.put(
        "evidence", evidence.stream().map(row -> SaleJson.evidence(row.evidence())).toList());
    return object;
  }

  private static Map<String, @Nullable Object> source(
      SourceArticle source, @Nullable String original) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("article", source.key());
    object.put("title", source.title());
    object.put("url", source.url());
    object.put("publisher", source.publisher());
    object.put("author", source.author());
    object.put("published", text(source.published()));
    object.put("archive", source.archive());
    object.put("entry", source.entry());
    object.put("copy_of", original);
    return object;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
