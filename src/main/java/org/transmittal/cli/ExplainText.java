package org.transmittal.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Place;
import org.transmittal.ledger.StatusStep;
import org.transmittal.report.SaleWords;
import org.transmittal.report.Words;
import org.transmittal.sale.SaleMention;
import org.transmittal.warehouse.Explanation;
import org.transmittal.warehouse.RecordedDecision;
import org.transmittal.warehouse.SourceArticle;

/** A sale with all that it stands on, for people; [1] and so on are its articles. */
final class ExplainText {
  private final Explanation explanation;
  private final Map<String, String> articles = new LinkedHashMap<>();
  private final Map<String, SaleMention> mentions = new LinkedHashMap<>();
  private final TextPage page = new TextPage();

  private ExplainText(Explanation explanation) {
    this.explanation = explanation;
    for (var source : explanation.told().sources()) {
      articles.put(source.key(), "[%d]".formatted(articles.size() + 1));
    }
    explanation.mentions().forEach(mention -> mentions.put(mention.key(), mention));
  }

  /** The lines. */
  static List<String> of(Explanation explanation) {
    return new ExplainText(explanation).lines();
  }

  private List<String> lines() {
    var sale = explanation.sale();
    page.heading("Sale " + sale.key());
    page.more(SaleWords.sale(sale.terms()));
    page.entry("reports", reports());
    page.entry("first, latest", day(sale.firstReported()) + ", " + day(sale.lastReported()));
    page.entry("awaits", sale.terms().awaiting() == null ? "-" : sale.terms().awaiting());
    page.heading("Values, and the words that they came from");
    new ExplainValues(explanation, this::article, page).print();
    page.heading("Course");
    explanation.testimony().course().forEach(this::step);
    page.entry("proven", proven());
    if (!sale.joins().isEmpty()) {
      page.heading("Why these reports are taken for one sale");
      sale.joins()
          .forEach(
              join ->
                  page.entry(
                      mention(join.mention()) + " " + mention(join.other()),
                      join.ground().words()));
    }
    if (!explanation.decisions().isEmpty()) {
      page.heading("What people decided");
      explanation.decisions().forEach(this::decision);
    }
    if (!explanation.alike().isEmpty()) {
      page.heading("Sales that it looks like");
      explanation
          .alike()
          .forEach(
              (pair, other) -> {
                var own = mentions.containsKey(pair.mention()) ? pair.mention() : pair.other();
                page.entry(mention(own), "sale " + other.key() + ": " + pair.ground().words());
                page.more(SaleWords.sale(other.terms()));
              });
    }
    page.heading("Articles");
    explanation.told().sources().forEach(this::source);
    return page.lines();
  }

  private String reports() {
    var testimony = explanation.testimony();
    var copies = testimony.copies();
    return Words.count(testimony.articles(), "article", "articles")
        + (copies == 0 ? "" : ", of which " + Words.count(copies, "is a copy", "are copies"))
        + "; "
        + Words.count(testimony.publishers(), "independent publisher", "independent publishers");
  }

  /** A step without a day of its own stands at that of the article. */
  private void step(StatusStep step) {
    var date = step.eventDate() == null ? day(step.reported()) : step.eventDate().toString();
    var whose = step.eventDate() == null ? ", by the date of the report" : "";
    page.entry(date, SaleWords.status(step) + ", says " + article(step.article()) + whose);
    var proof = explanation.testimony().proofOf(step);
    if (proof != null) {
      page.more(
          "in the words of: " + Plain.line(proof.official()) + ", " + article(proof.article()));
    }
  }

  /** What articles claim and what official words prove are kept apart. */
  private String proven() {
    var step = explanation.testimony().provenStatus();
    return step == null
        ? "nothing: no official words, only what articles claim"
        : "%s, in the words of: %s, %s"
            .formatted(
                SaleWords.status(step), Plain.line(step.official()), article(step.article()));
  }

  private void decision(RecordedDecision decision) {
    page.entry(
        mention(decision.question().mention()),
        decision.answer().words() + ": " + ReviewText.words(decision.question()));
    page.more(ReviewText.signature(decision));
    page.more(ReviewText.state(decision));
  }

  private void source(SourceArticle source) {
    page.entry(articles.get(source.key()), source.title());
    page.more(
        "%s, %s"
            .formatted(
                source.publisher() == null ? "publisher not known" : source.publisher(),
                source.published() == null ? "no date" : day(source.published())));
    if (source.url() != null) {
      page.more(source.url());
    }
    page.more(new Place("", source.archive(), source.entry(), 0).toString());
    var original = explanation.originals().get(source.key());
    if (original != null) {
      page.more("a copy of " + articles.getOrDefault(original, "an article that is not here"));
    }
  }

  private String mention(String key) {
    var mention = mentions.get(key);
    return mention == null ? "[?]" : article(mention.article());
  }

  private String article(String key) {
    return articles.getOrDefault(key, "[?]");
  }

  private static String day(@Nullable Object date) {
    return date == null ? "-" : date.toString();
  }
}
