package org.transmittal.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.FieldAgreement;
import org.transmittal.report.HistoryWords;
import org.transmittal.report.SaleWords;
import org.transmittal.report.Words;
import org.transmittal.sale.Designation;
import org.transmittal.sale.Dollars;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.Item;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleTerms;
import org.transmittal.warehouse.Explanation;

/** The values of a sale, each with how far its sources agree and with the words it came from. */
final class ExplainValues {
  private final SaleTerms terms;
  private final @Nullable Dollars dollars;
  private final Map<SaleField, FieldAgreement> agreements = new EnumMap<>(SaleField.class);
  private final Map<SaleField, Map<String, List<String>>> quotes = new EnumMap<>(SaleField.class);
  private final Map<String, String> articles = new LinkedHashMap<>();
  private final TextPage page;

  /**
   * @param article how an article is called, by its key
   */
  ExplainValues(Explanation explanation, UnaryOperator<String> article, TextPage page) {
    this.terms = explanation.sale().terms();
    this.dollars = explanation.told().dollars();
    this.page = page;
    explanation.testimony().agreements().forEach(one -> agreements.put(one.field(), one));
    explanation.mentions().forEach(m -> articles.put(m.key(), article.apply(m.article())));
    for (var row : explanation.evidence()) {
      var tellers =
          quotes
              .computeIfAbsent(row.evidence().field(), field -> new LinkedHashMap<>())
              .computeIfAbsent(words(row.evidence()), words -> new ArrayList<>());
      var teller = article.apply(row.article().key());
      if (!tellers.contains(teller)) {
        tellers.add(teller);
      }
    }
  }

  void print() {
    for (var field : SaleField.values()) {
      var shown = shown(field);
      var words = quotes.getOrDefault(field, Map.of());
      if (shown != null || !words.isEmpty()) {
        page.entry(Words.lower(field), shown == null ? "in these words:" : shown);
        if (field == SaleField.AMOUNT && dollars != null) {
          page.more("worth " + Words.dollars(dollars) + ", by the file of rates");
        }
        agreement(agreements.get(field));
        words.forEach((quote, tellers) -> page.more(String.join(" ", tellers) + " " + quote));
      }
    }
  }

  private void agreement(@Nullable FieldAgreement agreement) {
    if (agreement == null) {
      return;
    }
    page.more(
        "%s: %d of %s"
            .formatted(
                agreement.verdict().words(),
                agreement.versions().getFirst().reports(),
                Words.count(agreement.reports(), "report", "reports")));
    if (agreement.versions().size() > 1) {
      for (var counted : agreement.versions()) {
        var tellers = counted.version().mentions().stream().map(articles::get);
        page.more(
            "- %s in %s%s"
                .formatted(
                    HistoryWords.of(agreement.field(), counted.version().value()),
                    tellers.collect(Collectors.joining(" ")),
                    counted.earlier() ? ", which says or is told that it holds no more" : ""));
      }
    }
  }

  /** What the sale shows; null where it shows nothing of its own. */
  private @Nullable String shown(SaleField field) {
    return switch (field) {
      case SUPPLIER -> Words.parties(terms.suppliers());
      case RECIPIENT -> Words.parties(terms.recipients());
      case AMOUNT -> amounts();
      case ITEM -> terms.items().isEmpty() ? null : SaleWords.items(terms.items());
      case QUANTITY ->
          joined(
              terms.items().stream()
                  .map(Item::quantity)
                  .filter(Objects::nonNull)
                  .map(Words::quantity));
      case DESIGNATION ->
          joined(
              terms.items().stream()
                  .flatMap(item -> item.designations().stream())
                  .map(Designation::printed)
                  .distinct());
      case STAGE -> terms.stage() == null ? null : Words.lower(terms.stage());
      case STANDING -> Words.lower(terms.standing());
      case AWAITING -> terms.awaiting();
      case EVENT_DATE -> terms.eventDate() == null ? null : terms.eventDate().toString();
      case TRANSMITTAL -> terms.transmittal() == null ? null : terms.transmittal().text();
      case MAJOR_EQUIPMENT, OTHER_VALUE, AMENDED, EARLIER_AMOUNT, OFFICIAL, CITED -> null;
    };
  }

  private @Nullable String amounts() {
    return terms.amount() == null
        ? null
        : Stream.concat(Stream.of(terms.amount()), terms.alternatives().stream())
            .map(Words::money)
            .collect(Collectors.joining(", or "));
  }

  private static @Nullable String joined(Stream<String> values) {
    var joined = values.collect(Collectors.joining(", "));
    return joined.isEmpty() ? null : joined;
  }

  private static String words(Evidence evidence) {
    return "%s\"%s\""
        .formatted(
            evidence.source() == Evidence.Source.TITLE ? "title: " : "",
            Plain.line(evidence.quote()));
  }
}
