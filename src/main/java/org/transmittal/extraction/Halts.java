package org.transmittal.extraction;

import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/** Tells a sale that is halted from other things that are refused, delayed or called off. */
final class Halts {
  /** How many words before and behind a halt can tell what is halted. */
  private static final int BEFORE_HALT = 16;

  private static final int BEHIND_HALT = 7;

  /** How many words before a halt "after" can stand. */
  private static final int AFTER = 5;

  /** How many words before a halt can tell that an earlier deal was halted. */
  private static final int EARLIER = 8;

  private static final int NEAR = 5;

  private static final WordSet SAYS =
      WordSet.of(
          ("discuss comment say name confirm reveal disclose answer talk speak elaborate tell "
                  + "explain identify give")
              .split(" "));

  private static final WordSet DELAYS =
      WordSet.of("postponed", "put", "deferred", "delayed", "stalled", "held");

  private static final WordSet COMINGS =
      WordSet.of(
          "delivery", "deliveries", "handover", "arrival", "completion", "launch", "signing");

  private static final WordSet CAUSES = WordSet.of("làm", "gây", "khiến");

  private static final WordSet HANDS = WordSet.of("giao", "độ");

  private static final WordSet DECIDES = WordSet.of("quyết", "tuyên", "lệnh");

  private static final WordSet UNDOES =
      WordSet.of("revived", "reinstated", "restored", "resumed", "unfrozen", "reversed");

  private static final WordSet EARLIER_ONES = WordSet.of("previous", "earlier", "prior", "former");

  private Halts() {}

  /** Whether a cue tells a halt, and no sale stands near it: "turned down the demand". */
  static boolean anotherThing(Sentence sentence, Sense cue, Status status) {
    return status.isHalt()
        && (!speaksOfASale(sentence, cue)
            || isPast(sentence, cue)
            || isOfSpeech(sentence, cue)
            || isASlip(sentence, cue)
            || isUndone(sentence, cue)
            || isBefore(sentence, cue)
            || isOfAnEarlierOne(sentence, cue));
  }

  /** "The government before it had halted the shipment": what was undone is no halt. */
  private static boolean isPast(Sentence sentence, Sense cue) {
    return sentence.tokens().is(cue.from() - 1, "had") || sentence.tokens().is(cue.from(), "had");
  }

  /** "Deliveries were held up by a strike": the goods come later, and the sale stands. */
  static boolean isASlip(Sentence sentence, Sense cue) {
    if (sentence.phrases().vietnamese()) {
      return isLate(sentence, cue);
    }
    return sentence.hasWord(DELAYS, cue.from(), cue.to())
        && sentence.hasWord(COMINGS, Math.max(sentence.from(), cue.from() - NEAR), cue.to());
  }

  /** "Lỗi phần mềm làm trì hoãn việc chuyển giao", "việc giao hàng bị hoãn": nobody decided so. */
  private static boolean isLate(Sentence sentence, Sense cue) {
    var tokens = sentence.tokens();
    var from = Math.max(sentence.from(), cue.from() - BEFORE_HALT);
    return tokens.is(cue.to() - 1, "hoãn")
        && (CAUSES.has(tokens, cue.from() - 1)
            || sentence.hasWord(HANDS, from, cue.from()) && !sentence.hasWord(DECIDES));
  }

  /** "A deal that the army has refused to discuss": nothing is refused but words. */
  private static boolean isOfSpeech(Sentence sentence, Sense cue) {
    return sentence.tokens().is(cue.to(), "to") && SAYS.has(sentence.tokens(), cue.to() + 1);
  }

  /** "A package that was called off, then revived". */
  private static boolean isUndone(Sentence sentence, Sense cue) {
    return sentence.hasWord(UNDOES, cue.to(), Math.min(sentence.to(), cue.to() + NEAR));
  }

  /** "A previous tender was cancelled in 2005". */
  private static boolean isOfAnEarlierOne(Sentence sentence, Sense cue) {
    var from = Math.max(sentence.from(), cue.from() - EARLIER);
    return sentence.hasWord(EARLIER_ONES, from, cue.from());
  }

  /** "To supply sensors after the other ships were scrapped": what was halted came before. */
  private static boolean isBefore(Sentence sentence, Sense cue) {
    for (var i = cue.from() - 1; i >= Math.max(sentence.from(), cue.from() - AFTER); i--) {
      if (sentence.tokens().is(i, "when") && tellsAYear(sentence, i)) {
        return true; // "the sting of 2016, when it rejected another design"
      }
      if (sentence.tokens().is(i, "after")
          || sentence.tokens().is(i, "khi") && sentence.tokens().is(i - 1, "sau")) {
        return sentence.tellsADeal(sentence.from(), i);
      }
    }
    return false;
  }

  private static boolean tellsAYear(Sentence sentence, int when) {
    return sentence.tokens().is(when - 1, ",") && sentence.tokens().isYear(when - 2);
  }

  /**
   * Whether what is halted is a sale: "từ chối bán tên lửa", "the deal was suspended", and not
   * "turned down the demand".
   */
  private static boolean speaksOfASale(Sentence sentence, Sense cue) {
    var from = Math.max(sentence.from(), cue.from() - BEFORE_HALT);
    var to = Math.min(sentence.to(), cue.to() + BEHIND_HALT);
    var senses = sentence.phrases().senses();
    return senses.has(Transfer.class, from, to)
        || senses.has(Noun.class, from, to)
        || !Phrases.within(sentence.phrases().weapons(), from, to).isEmpty();
  }

  /**
   * Whether a status is of a sale: fighting, talks and flights are suspended and cancelled too, so
   * goods or a transfer must stand near.
   */
  static boolean areOfASale(Statement statement, StatusPhrase status) {
    if (!status.status().isHalt()) {
      return true;
    }
    var sentence = statement.sentence();
    var from = Math.max(sentence.from(), status.from() - NEAR);
    var to = Math.min(sentence.to(), status.from() + 2 * NEAR);
    for (var item : statement.items()) {
      if (item.to() > from && item.from() < to) {
        return true;
      }
    }
    return sentence.phrases().senses().has(Transfer.class, from, to);
  }
}
