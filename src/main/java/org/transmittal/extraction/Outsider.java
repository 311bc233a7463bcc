package org.transmittal.extraction;

import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.NotAParty;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;

/**
 * A name that the sentence brings in beside the sale: a rival that lost, whoever was told of it.
 */
final class Outsider {
  private static final WordSet BETWEEN = WordSet.of("the", "of", "and", "or", "và");
  private static final int REACH = 9;

  /** No phrase beside a name has more words. */
  private static final int LONGEST = 6;

  private static final long NOT_A_PARTY = MeaningTypes.of(NotAParty.class);

  private Outsider() {}

  /** "The fifth country after Germany and Poland to buy": who had them before. */
  private static final WordSet AFTER =
      WordSet.of("after", "behind", "alongside", "besides", "joining", "following", "sau", "cùng");

  private static final WordSet USERS =
      WordSet.of(
          "country",
          "nation",
          "customer",
          "operator",
          "user",
          "buyer",
          "state",
          "client",
          "member",
          "gia",
          "nước",
          "hàng");

  /** "Beating rivals Saab of Sweden and Germany's TKMS", "told the United States that". */
  static boolean is(Sentence sentence, Sense name) {
    if (isAfterOthers(sentence, name) || HomeDepartment.is(sentence, name)) {
      return true;
    }
    var from = Math.max(0, name.from() - REACH - LONGEST);
    var near = sentence.phrases().senses().types(from, Math.min(sentence.to(), name.to() + REACH));
    return MeaningTypes.meet(near, NOT_A_PARTY)
        && (isBehindWords(sentence, name) || isBeforeWords(sentence, name));
  }

  private static boolean isAfterOthers(Sentence sentence, Sense name) {
    var tokens = sentence.tokens();
    if (tokens.is(name.to(), Tokens.Kind.POSSESSIVE)) {
      return false; // "after Hungary's order" tells of a sale to it
    }
    for (var i = name.from() - 1; i >= Math.max(sentence.from(), name.from() - REACH); i--) {
      if (AFTER.has(tokens, i)) {
        return sentence.hasWord(USERS, Math.max(sentence.from(), i - REACH), i);
      }
      if (!isInAName(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBehindWords(Sentence sentence, Sense name) {
    var senses = sentence.phrases().senses();
    for (var at = name.from(); at > sentence.from() && name.from() - at <= REACH; at--) {
      var words = senses.endingAt(at, NotAParty.class);
      if (words != null && ((NotAParty) words.meaning()).before()) {
        return true;
      }
      if (!isInAName(sentence.tokens(), at - 1)) {
        return false;
      }
    }
    return false;
  }

  /** "Hanwha shares sink as it loses bid", with no other name between. */
  private static boolean isBeforeWords(Sentence sentence, Sense name) {
    var end = Math.min(sentence.to(), name.to() + REACH);
    for (var sense : sentence.phrases().senses().within(name.to(), end)) {
      if (sense.meaning() instanceof Country || sense.meaning() instanceof Maker) {
        return false;
      }
      if (sense.meaning() instanceof NotAParty words && !words.before()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInAName(Tokens tokens, int i) {
    return tokens.isCapital(i)
        || tokens.is(i, Tokens.Kind.POSSESSIVE)
        || tokens.is(i, ",") && tokens.isCapital(i - 1) && isNameBehind(tokens, i)
        || BETWEEN.has(tokens, i)
        || Governing.isBetween(tokens, i);
  }

  /** "Finland, Norway and Poland", but "like Poland and Norway, Romania has": the list goes on. */
  private static boolean isNameBehind(Tokens tokens, int comma) {
    var at = comma + 1;
    while (tokens.isCapital(at) || tokens.is(at, "the")) {
      at++;
    }
    var isJoint = tokens.is(at, "and") || tokens.is(at, "và") || tokens.is(at, "or");
    return isJoint || tokens.is(at, ",") && at > comma + 1 && isNameBehind(tokens, at);
  }
}
