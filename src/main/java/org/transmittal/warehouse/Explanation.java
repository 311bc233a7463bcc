package org.transmittal.warehouse;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.transmittal.ledger.FieldAgreement;
import org.transmittal.ledger.Outcome;
import org.transmittal.ledger.Question;
import org.transmittal.ledger.StatusStep;
import org.transmittal.sale.Join;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleMention;

/**
 * A sale with all that it stands on.
 *
 * @param told the sale and its articles, earliest first
 * @param mentions what each article says, earliest first, without the evidence
 * @param evidence the words behind every value, in the order of the mentions
 * @param originals of the copies among the articles, by the key of the copy, the key of the
 *     original, which need not tell of the sale itself
 * @param alike the pairs of mentions by which it looks like another sale, with that sale
 * @param decisions what people decided on its mentions, as far as it is in force
 */
public record Explanation(
    LedgerSale told,
    List<SaleMention> mentions,
    List<EvidenceRow> evidence,
    Map<String, String> originals,
    Map<Join, Sale> alike,
    List<RecordedDecision> decisions) {
  public Explanation {
    mentions = List.copyOf(mentions);
    evidence = List.copyOf(evidence);
    originals = Map.copyOf(originals);
    decisions = List.copyOf(decisions);
    alike = Collections.unmodifiableMap(new LinkedHashMap<>(alike));
  }

  /** The sale. */
  public Sale sale() {
    return told.sale();
  }

  /** How far the sources agree on each value. */
  public List<FieldAgreement> agreements() {
    var stories = new LinkedHashMap<String, String>();
    mentions.forEach(mention -> stories.put(mention.key(), story(mention.article())));
    return FieldAgreement.of(mentions, sale().terms(), stories, decided());
  }

  private Set<SaleField> decided() {
    var fields = EnumSet.noneOf(SaleField.class);
    for (var decision : decisions) {
      if (decision.outcome() == Outcome.IN_EFFECT
          && decision.question() instanceof Question.RightValue value) {
        fields.add(value.field());
      }
    }
    return fields;
  }

  /** The course of its status. */
  public List<StatusStep> course() {
    return StatusStep.of(mentions);
  }

  /**
   * How many known publishers tell it by themselves: of the copies of a story the earliest counts,
   * and a publisher counts once.
   */
  public long publishers() {
    var stories = new HashSet<String>();
    return told.sources().stream()
        .filter(source -> stories.add(story(source.key())))
        .map(SourceArticle::publisher)
        .filter(Objects::nonNull)
        .distinct()
        .count();
  }

  /** How many of its articles repeat the story of an earlier one of them. */
  public long copies() {
    var stories = told.sources().stream().map(source -> story(source.key())).distinct().count();
    return told.sources().size() - stories;
  }

  private String story(String article) {
    return originals.getOrDefault(article, article);
  }
}
