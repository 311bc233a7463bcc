package org.transmittal.extraction;

import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;

/** Finds the preposition that governs a country, over the words that can stand between them. */
final class Governing {
  private static final WordSet PREPOSITIONS =
      WordSet.of(
          "to", "for", "from", "by", "with", "in", "against", "near", "on", "at", "into", "over",
          "cho", "từ", "với", "tới", "sang", "tại", "ở", "của", "bởi", "cảng");
  private static final WordSet BETWEEN =
      WordSet.of(
          "the",
          "government",
          "governments",
          "island",
          "self",
          "-",
          "ruled",
          "democratic",
          "of",
          "kingdom",
          "republic",
          "its",
          "ally",
          "neighbouring",
          "new",
          "future",
          "next",
          "royal",
          "own",
          "several",
          "two",
          "three",
          "other",
          "fellow",
          "existing",
          "customer",
          "customers",
          "operator",
          "operators",
          "partner",
          "nearby",
          "nước",
          "chính",
          "phủ",
          "quân",
          "đội",
          "hải",
          "không",
          "đảo",
          "hòn",
          "quốc",
          "vùng",
          "lãnh",
          "thổ");
  private static final int REACH = 4;

  private Governing() {}

  /** The preposition, or "" if none governs the token; "according to" governs no party. */
  static String preposition(Sentence sentence, int from) {
    var tokens = sentence.tokens();
    for (var i = from - 1; i >= sentence.from() && i >= from - REACH; i--) {
      if (PREPOSITIONS.has(tokens, i)) {
        return isAttribution(tokens, i) ? "according to" : tokens.form(i);
      }
      if (!BETWEEN.has(tokens, i)) {
        return "";
      }
    }
    return "";
  }

  /** Whether a word can stand between a preposition and a name: "of the armed forces of". */
  static boolean isBetween(Tokens tokens, int i) {
    return BETWEEN.has(tokens, i);
  }

  private static boolean isAttribution(Tokens tokens, int i) {
    return tokens.is(i - 1, "according");
  }
}
