package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Article;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.Restated;
import org.transmittal.sale.Role;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.Status;

/** Turns the drafts of an article into mentions, with the words for every value. */
final class MentionWriter {
  /** A sale told within the first sentences is what the article is about. */
  static final int OPENING = 3;

  /** If none is, one can follow a long opening. */
  static final int LONG_OPENING = 6;

  private final Article article;
  private final String articleKey;
  private final String rules;
  private final List<Words> cited;
  private final Officials officials;
  private final int opening;
  private final Set<String> keys = new HashSet<>();

  /**
   * @param opening in how many sentences the article comes to what it is about
   */
  MentionWriter(
      Article article, String articleKey, String rules, SaleExtractor.Drafts drafts, int opening) {
    this.opening = opening;
    this.article = article;
    this.articleKey = articleKey;
    this.rules = rules;
    this.cited = List.copyOf(drafts.sources());
    this.officials = drafts.officials();
  }

  /** The mention of a draft; null if it turns out to be no sale between different countries. */
  @Nullable SaleMention write(SaleDraft draft) {
    var parties = SaleParties.of(draft);
    var suppliers = parties.suppliers();
    var recipients = parties.recipients();
    if ((recipients.isEmpty() && !Worth.isToAnUnnamedBuyer(draft, suppliers.keySet()))
        || parties.isAtHome(draft)
        || draft.isAGift()
        || !Worth.isToldOf(draft, suppliers.keySet())) {
      return null;
    }
    var anchor = draft.anchor();
    if (anchor == null) {
      return null;
    }
    var evidence = new ArrayList<Evidence>();
    suppliers.values().forEach(words -> evidence.add(words.of(SaleField.SUPPLIER)));
    recipients.values().forEach(words -> evidence.add(words.of(SaleField.RECIPIENT)));
    var terms = TermsWriter.terms(draft, suppliers.keySet(), recipients.keySet(), evidence);
    var official = official(draft, terms.status());
    if (official != null) {
      evidence.add(official.of(SaleField.OFFICIAL));
    }
    var value = draft.print().value();
    if (value != null) {
      evidence.addAll(value.evidence());
    }
    var restated = restated(draft, evidence);
    var names = new ArrayList<String>();
    for (var words : cited) {
      if (!names.contains(words.quote())) {
        names.add(words.quote());
        evidence.add(words.of(SaleField.CITED));
      }
    }
    var isMain = draft.firstOrdinal() < opening && !draft.isBackground();
    var role = isMain ? Role.MAIN : Role.BACKGROUND;
    return new SaleMention(
        key(anchor),
        articleKey,
        article.date(),
        rules,
        role,
        terms,
        value == null ? null : value.value(),
        restated,
        names,
        evidence);
  }

  /** The body whose word the status is. */
  private @Nullable Words official(SaleDraft draft, Status status) {
    var standing = draft.course().standing();
    if (standing != null) {
      return officials.behind(standing.words(), status);
    }
    var stage = draft.course().stage();
    return stage == null ? null : officials.behind(stage.words(), status);
  }

  private static @Nullable Restated restated(SaleDraft draft, List<Evidence> evidence) {
    var amended = draft.print().amended();
    var earlier = draft.sum().earlier();
    if (amended == null && earlier == null) {
      return null;
    }
    if (amended != null) {
      evidence.add(amended.words().of(SaleField.AMENDED));
    }
    if (earlier != null) {
      evidence.add(earlier.words().of(SaleField.EARLIER_AMOUNT));
    }
    return new Restated(
        amended == null ? null : amended.value(), earlier == null ? null : earlier.value().money());
  }

  /**
   * The article's key and the place of the first words; a second sale at one place is told by a.
   */
  private String key(Words anchor) {
    var place = (anchor.source() == Evidence.Source.TITLE ? "h" : "t") + anchor.start();
    var key = articleKey + "-" + place;
    while (!keys.add(key)) {
      key += "a";
    }
    return key;
  }
}
