package org.transmittal.extraction;

import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.WordPairs;
import org.transmittal.normalization.WordSet;

/** Whether words speak of a deal that was told before: "the contract", "this order", "gói này". */
final class Definite {
  private static final WordSet DEALS =
      WordSet.of(
          "deal",
          "contract",
          "agreement",
          "package",
          "sale",
          "purchase",
          "order",
          "award",
          "case",
          "program",
          "programme",
          "acquisition",
          "proposal",
          "request",
          "offer",
          "approval");

  private static final WordSet THESE = WordSet.of("the", "this", "that", "its", "such", "same");

  private static final WordPairs DEALS_VI =
      WordPairs.of(
          "hợp đồng", "thỏa thuận", "thoả thuận", "thương vụ", "đơn hàng", "lô hàng", "đề xuất");

  private static final WordSet THESE_VI = WordSet.of("này", "trên", "đó", "nói");

  /** A deal noun of two words can stand so many words before the word that points to it. */
  private static final int NEAR = 3;

  private static final WordSet ABOUT =
      WordSet.of("about", "roughly", "nearly", "almost", "approximately", "estimated", "some");

  /** How many words a sum can have. */
  private static final int SUM = 8;

  private Definite() {}

  /** Whether a sentence speaks of the deal anywhere. */
  static boolean speaksOfTheDeal(Sentence sentence) {
    for (var i = sentence.from(); i < sentence.to(); i++) {
      if (isTheDeal(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "The contract is for Norway", "the value of that contract": its subject is the deal. */
  static boolean isAboutTheDeal(Sentence sentence) {
    var end = Math.min(sentence.to(), sentence.from() + NEAR + 2);
    for (var i = sentence.from(); i < end; i++) {
      if (isTheDeal(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "The roughly $5 billion deal": where its sum begins; the deal itself if it has none. */
  private static int behindSum(Sentence sentence, int deal) {
    for (var sum : Phrases.within(sentence.phrases().amounts(), deal - SUM, deal)) {
      if (sum.to() == deal) {
        return ABOUT.has(sentence.tokens(), sum.from() - 1) ? sum.from() - 1 : sum.from();
      }
    }
    return deal;
  }

  private static boolean isTheDeal(Sentence sentence, int i) {
    var tokens = sentence.tokens();
    if (DEALS.has(tokens, i)) {
      return i > sentence.from() && THESE.has(tokens, behindSum(sentence, i) - 1);
    }
    if (tokens.is(i, "gói") || DEALS_VI.has(tokens, i)) {
      return i == sentence.from()
          || sentence.hasWord(THESE_VI, i + 1, Math.min(sentence.to(), i + 1 + NEAR));
    }
    return false;
  }
}
