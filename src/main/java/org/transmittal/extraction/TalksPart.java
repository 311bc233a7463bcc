package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;

/**
 * The part of those whom another talks with, one or several: "in talks with Qatar and Oman to buy
 * jets", "negotiating with Egypt to sell it frigates".
 */
final class TalksPart {
  private static final WordSet TALKS =
      WordSet.of(
          ("talks negotiations negotiating negotiates negotiated discussions discussing "
                  + "discussion dialogue consultations talking talked bargaining agreement deal "
                  + "agreed")
              .split(" "));

  private static final WordSet AND = WordSet.of("and", ",", "the", "both", "its", "our", "their");

  private static final WordSet BETWEEN = WordSet.of("held", "on", "this", "week", "separate");

  private static final WordSet ABOUT =
      WordSet.of("on", "over", "about", "for", "regarding", "concerning", "the", "possible");

  private static final WordSet BUYING =
      WordSet.of(
          "purchase",
          "acquisition",
          "procurement",
          "buying",
          "acquiring",
          "purchasing",
          "procuring");

  /** How many words a list of countries can have. */
  private static final int LIST = 10;

  /** How many words behind it what is wanted of them is told. */
  private static final int NEAR = 5;

  private TalksPart() {}

  /** The part of a country; null if no talks with it tell one. */
  static @Nullable Part of(Sentence sentence, Sense country) {
    if (sentence.phrases().vietnamese() || !isTalkedWith(sentence, country)) {
      return null;
    }
    var behind = behindList(sentence, country.to());
    var end = Math.min(sentence.to(), behind + NEAR);
    for (var sense : sentence.phrases().senses().within(behind, end)) {
      if (sense.meaning() instanceof Transfer transfer
          && sentence.tokens().is(sense.from() - 1, "to")) {
        return switch (transfer.direction()) {
          case BUYS -> Part.SUPPLIER;
          case SELLS -> Part.RECIPIENT;
          default -> null;
        };
      }
    }
    for (var i = behind; i < end; i++) {
      if (BUYING.has(sentence.tokens(), i)) {
        return Part.SUPPLIER;
      }
      if (!ABOUT.has(sentence.tokens(), i)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isTalkedWith(Sentence sentence, Sense country) {
    var tokens = sentence.tokens();
    var at = country.from() - 1;
    var floor = Math.max(sentence.from(), country.from() - LIST);
    while (at > floor) {
      var before = sentence.phrases().senses().endingAt(at + 1, Country.class);
      if (before != null) {
        at = before.from() - 1;
      } else if (AND.has(tokens, at)) {
        at--;
      } else {
        break;
      }
    }
    if (!tokens.is(at, "with")) {
      return false;
    }
    at--;
    while (at > floor && BETWEEN.has(tokens, at)) {
      at--;
    }
    return TALKS.has(tokens, at);
  }

  private static int behindList(Sentence sentence, int from) {
    var at = from;
    var end = Math.min(sentence.to(), from + LIST);
    while (at < end) {
      var next = sentence.phrases().senses().at(at, Country.class);
      if (next != null) {
        at = next.to();
      } else if (AND.has(sentence.tokens(), at)
          && (sentence.phrases().senses().at(at + 1, Country.class) != null
              || AND.has(sentence.tokens(), at + 1))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }
}
