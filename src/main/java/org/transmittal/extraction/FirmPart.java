package org.transmittal.extraction;

import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;

/**
 * Whether a country is named only to tell whose a firm is: "a Swedish yard", "Saab of Sweden",
 * "US-based Textron", "hãng đóng tàu Hàn Quốc". It sells what the firm does, wherever the firm's
 * name is at home.
 */
final class FirmPart {
  private static final WordSet FIRMS =
      WordSet.of(
          "firm",
          "firms",
          "company",
          "companies",
          "giant",
          "giants",
          "group",
          "manufacturer",
          "manufacturers",
          "maker",
          "makers",
          "shipbuilder",
          "shipbuilders",
          "builder",
          "planemaker",
          "shipyard",
          "shipyards",
          "yard",
          "yards",
          "contractor",
          "contractors",
          "supplier",
          "suppliers",
          "vendor",
          "producer",
          "developer",
          "exporter",
          "consortium",
          "conglomerate",
          "startup",
          "subsidiary",
          "arm");

  private static final WordSet TRADES =
      WordSet.of(
          "defense",
          "defence",
          "arms",
          "aerospace",
          "aircraft",
          "weapons",
          "drone",
          "state",
          "missile",
          "vehicle",
          "naval",
          "military",
          "ammunition",
          "tank",
          "helicopter",
          "radar",
          "electronics",
          "technology",
          "industry",
          "industrial",
          "owned",
          "run",
          "private",
          "land",
          "systems",
          "-");

  private static final WordSet EXPORTS = WordSet.of("export", "exports", "exporter");

  private static final WordSet SUPERLATIVES =
      WordSet.of("largest", "biggest", "leading", "top", "main", "premier", "foremost", "state");

  private static final WordSet VIETNAMESE_FIRMS = WordSet.of("hãng", "đoàn", "ty", "xưởng");

  private static final WordSet VIETNAMESE_TRADES =
      WordSet.of(
          "đóng", "tàu", "công", "nghiệp", "nặng", "quốc", "phòng", "vũ", "khí", "chế", "tạo");

  /** How many words a firm is told by behind its country: "biggest defence contractor". */
  private static final int APPOSITION = 6;

  /** How many words can stand between "tập đoàn" and its country. */
  private static final int NAME = 7;

  private FirmPart() {}

  /** Whether the country is that of a firm named beside it. */
  static boolean is(Sentence sentence, Sense country) {
    return namesAMaker(sentence, country)
        || isBeforeTrade(sentence, country)
        || isItsLargest(sentence, country)
        || sentence.phrases().vietnamese() && isBehindVietnameseFirm(sentence, country);
  }

  /**
   * Whether the text gives a maker another country than its own: "South Africa-based Rheinmetall".
   */
  static boolean isElsewhere(Sentence sentence, Sense maker) {
    var tokens = sentence.tokens();
    var senses = sentence.phrases().senses();
    for (var at = maker.from(); at >= maker.from() - 3; at--) {
      var country = senses.endingAt(at, Country.class);
      if (country != null) {
        return country.from() >= sentence.from()
            && !MakerPart.isInAFirm(sentence, country)
            && namesAMaker(sentence, country);
      }
    }
    return tokens.is(maker.to(), "of") && senses.at(maker.to() + 1, Country.class) != null;
  }

  /** "The UK BAE Systems", "Israel's Elbit", "US-based Textron", "Saab of Sweden". */
  private static boolean namesAMaker(Sentence sentence, Sense country) {
    var tokens = sentence.tokens();
    var senses = sentence.phrases().senses();
    if (tokens.is(country.from() - 1, "of")
        && senses.endingAt(country.from() - 1, Maker.class) != null) {
      return true;
    }
    var at = country.to();
    if (tokens.is(at, Tokens.Kind.POSSESSIVE)) {
      at++;
    } else if (tokens.is(at, Tokens.Kind.HYPHEN) && tokens.is(at + 1, "based")) {
      at += 2;
    }
    return at < sentence.to() && senses.at(at, Maker.class) != null;
  }

  /** "A Swedish defence firm", "US-based drone maker", "German arms exports". */
  private static boolean isBeforeTrade(Sentence sentence, Sense country) {
    var tokens = sentence.tokens();
    var at = country.to();
    if (tokens.is(at, Tokens.Kind.HYPHEN) && tokens.is(at + 1, "based")) {
      at += 2;
    }
    for (var trades = 0; trades <= 3 && at < sentence.to(); trades++, at++) {
      if (FIRMS.has(tokens, at)) {
        return true;
      }
      if (!TRADES.has(tokens, at)) {
        return trades > 0 && EXPORTS.has(tokens, at);
      }
    }
    return false;
  }

  /** "Britain's biggest defence contractor". */
  private static boolean isItsLargest(Sentence sentence, Sense country) {
    var tokens = sentence.tokens();
    return tokens.is(country.to(), Tokens.Kind.POSSESSIVE)
        && SUPERLATIVES.has(tokens, country.to() + 1)
        && sentence.hasWord(
            FIRMS, country.to() + 1, Math.min(sentence.to(), country.to() + APPOSITION));
  }

  private static boolean isBehindVietnameseFirm(Sentence sentence, Sense country) {
    var tokens = sentence.tokens();
    for (var i = country.from() - 1; i >= Math.max(sentence.from(), country.from() - NAME); i--) {
      if (VIETNAMESE_FIRMS.has(tokens, i)) {
        return true;
      }
      if (!tokens.is(i, "của") && !isInAFirmsName(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isInAFirmsName(Tokens tokens, int i) {
    return tokens.isCapital(i)
        || VIETNAMESE_TRADES.has(tokens, i)
        || tokens.is(i, "(")
        || tokens.is(i, ")");
  }
}
