package org.transmittal.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleTerms;

/**
 * What the articles on a sale tell together, and how far it can be relied on. What an article
 * claims is kept apart from what official words prove: those of a notice, of a release, or of a
 * body that is quoted.
 *
 * @param articles how many tell it
 * @param copies how many of them repeat the story of an earlier one
 * @param publishers how many known publishers tell it by themselves: of the copies of a story the
 *     earliest counts, and a publisher counts once
 * @param agreements how far the sources agree on each value that they state
 * @param course the course of its status, as articles claim it
 * @param proven the same of official words alone; empty where there are none
 */
public record Testimony(
    int articles,
    int copies,
    int publishers,
    List<FieldAgreement> agreements,
    List<StatusStep> course,
    List<StatusStep> proven) {
  public Testimony {
    agreements = List.copyOf(agreements);
    course = List.copyOf(course);
    proven = List.copyOf(proven);
  }

  /**
   * The testimony of the mentions of a sale.
   *
   * @param mentions earliest first
   * @param shown the terms of the sale
   * @param originals of the articles that are copies the key of the original, which need not tell
   *     of the sale itself
   * @param publishers of the articles whose publisher is known, who it is
   * @param decided the fields on which a decision is in effect
   */
  public static Testimony of(
      List<SaleMention> mentions,
      SaleTerms shown,
      Map<String, String> originals,
      Map<String, String> publishers,
      Set<SaleField> decided) {
    UnaryOperator<String> story = article -> originals.getOrDefault(article, article);
    var articles = mentions.stream().map(SaleMention::article).distinct().toList();
    var tellers = new HashMap<String, String>();
    articles.forEach(article -> tellers.putIfAbsent(story.apply(article), article));
    var reports = new HashMap<String, String>();
    mentions.forEach(mention -> reports.put(mention.key(), story.apply(mention.article())));
    return new Testimony(
        articles.size(),
        articles.size() - tellers.size(),
        (int)
            tellers.values().stream()
                .map(publishers::get)
                .filter(Objects::nonNull)
                .distinct()
                .count(),
        FieldAgreement.of(mentions, shown, reports, decided),
        StatusStep.of(mentions),
        StatusStep.of(mentions.stream().filter(m -> m.official() != null).toList()));
  }

  /** How far official words prove that it has got; null where none tell. */
  public @Nullable StatusStep provenStatus() {
    return proven.isEmpty() ? null : proven.getLast();
  }

  /** The official words for a step of the course; null where it is an article's claim. */
  public @Nullable StatusStep proofOf(StatusStep step) {
    return proven.stream().filter(one -> one.isSameStatus(step)).findFirst().orElse(null);
  }
}
