package org.transmittal.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.WordPairs;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.PartialDate;

/**
 * Tells which sale a verb is about. Headline and lead tell the sale of an article; a later sentence
 * is surely of it where it repeats its sum or its count, speaks of "the deal", or names its parties
 * and its type; one that happens to name its type or its buyer can be of any other.
 */
final class Link {
  /** How many months before an article a step can lie that it still tells as news. */
  private static final int NEWS = 6;

  /** How many words around a verb its subject and object stand in. */
  private static final int NEAR = 6;

  private static final WordSet DEFINITE =
      WordSet.of("the", "this", "that", "these", "its", "their");

  private static final WordSet DEALS =
      WordSet.of(
          "contract",
          "contracts",
          "deal",
          "deals",
          "sale",
          "sales",
          "order",
          "agreement",
          "agreements",
          "package",
          "purchase",
          "acquisition",
          "transaction",
          "first",
          "delivery");

  private static final WordPairs VIETNAMESE_DEALS =
      WordPairs.of("hợp đồng", "thỏa thuận", "thoả thuận", "thương vụ", "đầu tiên", "đơn hàng");

  private Link() {}

  /** What a statement tells of how far a sale has got, before it is taken in. */
  static List<Step> steps(SaleDraft draft, Statement statement) {
    if (statement.statuses().isEmpty()) {
      return List.of();
    }
    var ofOthers = new ItemMatch(draft, statement).isOfOtherGoods();
    var steps = new ArrayList<Step>();
    for (var status : statement.statuses()) {
      if (Halts.areOfASale(statement, status)
          && !(ofOthers && (status.status().isHalt() || Paper.isOfIntent(status.words())))) {
        var isSure = isSure(draft, statement, status, ofOthers);
        steps.add(new Step(status, Step.date(statement, status), isSure, draft.isBegun()));
      }
    }
    return steps;
  }

  /** Whether a status that a statement tells is of the sale that it was joined to. */
  private static boolean isSure(
      SaleDraft draft, Statement statement, StatusPhrase status, boolean ofOthers) {
    if (draft.isBegun() || isSameSum(draft, statement)) {
      return true;
    }
    if (lendsItsSum(draft, statement) && speaksOfTheDeal(statement, status)) {
      return true;
    }
    if (isOfAnotherTime(statement, status)) {
      return false;
    }
    return draft.isOpening() && !ofOthers
        || isSameCount(draft, statement)
        || speaksOfTheDeal(statement, status)
        || isOfItsParties(draft, statement, status);
  }

  private static boolean isSameSum(SaleDraft draft, Statement statement) {
    var known = draft.amount();
    var amount = statement.amount();
    return known != null && amount != null && Amounts.same(known.value(), amount.value());
  }

  /** "The contract for 36 jets, worth $6 billion, was signed in 2022": what tells the sum. */
  private static boolean lendsItsSum(SaleDraft draft, Statement statement) {
    return draft.amount() == null && statement.amount() != null;
  }

  private static boolean isSameCount(SaleDraft draft, Statement statement) {
    for (var item : statement.items()) {
      var count = item.item().quantity();
      for (var known : draft.items()) {
        if (count != null
            && known.item().quantity() != null
            && count.value() > 1
            && count.value() == known.item().quantity().value()
            && (ItemTypes.sameType(known, item) || known.kind().equals(item.kind()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** What happened long before the article is another deal, or a step that led to this one. */
  private static boolean isOfAnotherTime(Statement statement, StatusPhrase status) {
    var published = statement.sentence().phrases().date();
    var date = statement.dateNear(status.from());
    return published != null
        && date != null
        && lastDay(date.value()).plusMonths(NEWS).isBefore(published);
  }

  private static LocalDate lastDay(PartialDate date) {
    var first = date.firstDay();
    return date.month() == null
        ? first.plusYears(1)
        : date.day() == null ? first.plusMonths(1) : first;
  }

  /** "The contract was signed", "signed the deal", "the first aircraft was delivered". */
  private static boolean speaksOfTheDeal(Statement statement, StatusPhrase status) {
    var sentence = statement.sentence();
    var tokens = sentence.tokens();
    var from = Math.max(sentence.from(), status.from() - NEAR);
    var to = Math.min(sentence.to(), status.from() + NEAR);
    for (var i = from; i < to; i++) {
      if (sentence.phrases().vietnamese()
          ? VIETNAMESE_DEALS.has(tokens, i)
          : DEFINITE.has(tokens, i) && (DEALS.has(tokens, i + 1) || DEALS.has(tokens, i + 2))) {
        return true;
      }
    }
    return false;
  }

  /** Its buyer, its type, and its seller or a day near that of the article. */
  private static boolean isOfItsParties(SaleDraft draft, Statement statement, StatusPhrase status) {
    return isOneOf(draft.recipients().keySet(), statement.parties(Part.RECIPIENT))
        && new ItemMatch(draft, statement).isSameType()
        && (isOneOf(draft.suppliers().keySet(), statement.parties(Part.SUPPLIER))
            || statement.dateNear(status.from()) != null);
  }

  private static <T> boolean isOneOf(Set<T> known, Set<T> told) {
    return !told.isEmpty() && (known.isEmpty() || known.containsAll(told));
  }
}
