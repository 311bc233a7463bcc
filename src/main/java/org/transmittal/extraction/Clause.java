package org.transmittal.extraction;

import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;

/**
 * How far a name's own clause reaches: over asides about it ("Taiwan, which China claims,
 * ordered"), but where the name itself stands in an aside ("…, which borders Russia, has ordered")
 * only to the end of that.
 */
final class Clause {
  private static final WordSet RELATIVES = WordSet.of("which", "who", "whose", "where", "whom");

  /** How far behind a subject its verb can stand; sums and asides apart, as many words. */
  private static final int REACH = 12;

  /** How many words behind "which" another name can begin that the aside is about. */
  private static final int NEAR = 3;

  /** No aside has more words. */
  private static final int LONGEST = 30;

  private Clause() {}

  /** Where the clause of a name ends. */
  static int end(Sentence sentence, Sense name) {
    var from = name.to();
    var start = asideBefore(sentence, name.from());
    if (start >= 0) {
      return Math.min(behindAside(sentence, start), reach(sentence, from, sentence.to()));
    }
    return reach(sentence, from, stop(sentence.tokens(), from, sentence.to()));
  }

  /** The token behind an aside that begins at a token; the token itself if none does. */
  static int behindAside(Sentence sentence, int i) {
    var tokens = sentence.tokens();
    if (!beginsAside(sentence, i)) {
      return i;
    }
    var end = Math.min(sentence.to(), i + LONGEST);
    for (var at = i + 1; at < end; at++) {
      if (tokens.is(at, ",") && !isInAList(sentence, at)) {
        return at;
      }
    }
    return i;
  }

  /** "Which China claims", but not "which has bought": the name before it does that itself. */
  private static boolean beginsAside(Sentence sentence, int i) {
    var tokens = sentence.tokens();
    return tokens.is(i, ",")
        && RELATIVES.has(tokens, i + 1)
        && sentence.phrases().senses().has(Country.class, i + 2, i + 2 + NEAR);
  }

  /** The comma that begins the aside around a token; negative if none does. */
  private static int asideBefore(Sentence sentence, int token) {
    var tokens = sentence.tokens();
    for (var i = token - 1; i >= Math.max(sentence.from(), token - LONGEST); i--) {
      if (tokens.is(i, ",") && !isInAList(sentence, i)) {
        return beginsAside(sentence, i) && behindAside(sentence, i) > token ? i : -1;
      }
    }
    return -1;
  }

  /** "Used by Finland, Norway and Poland": a comma between names. */
  private static boolean isInAList(Sentence sentence, int comma) {
    var senses = sentence.phrases().senses();
    return senses.endingAt(comma, Country.class) != null
        && senses.at(comma + 1, Country.class) != null;
  }

  private static int stop(Tokens tokens, int from, int end) {
    var to = from;
    while (to < end && !tokens.is(to, ';') && !tokens.is(to, ':')) {
      to++;
    }
    return to;
  }

  /**
   * Sums, names and asides take no room: "signed a $468 million agreement with Chile to supply".
   */
  static int reach(Sentence sentence, int from, int end) {
    var to = from + REACH;
    for (var sum : Phrases.within(sentence.phrases().amounts(), from, to)) {
      to += sum.to() - sum.from();
    }
    for (var i = from; i < Math.min(to, end); i++) {
      var country = sentence.phrases().senses().at(i, Country.class);
      var behind = country == null ? behindAside(sentence, i) : country.to() + 1;
      to += behind - i;
      i = Math.max(i, behind - 1);
    }
    return Math.min(Math.min(to, from + LONGEST), end);
  }
}
