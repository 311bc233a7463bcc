package org.transmittal.extraction;

import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/** Tells words that look like a step of a sale and are none: people who arrive, commands. */
final class NoStep {
  private static final WordSet PEOPLE =
      WordSet.of(
          ("delegation team officials officers representatives minister president "
                  + "secretary troops soldiers pilots crews he she")
              .split(" "));

  private static final WordSet PAPERS =
      WordSet.of("offer", "acceptance", "letter", "proposal", "bid", "request", "invitation");

  private static final WordSet RELATIVES = WordSet.of("that", "which");

  /** How many words behind a paper who received it can be told. */
  private static final int PAPER = 7;

  private static final int PEOPLE_BEFORE = 10;

  private static final WordSet DELIVERIES = WordSet.of("delivery", "deliveries", "first");

  /** What stands before a delivery that is agreed or awaited. */
  private static final WordSet AHEAD =
      WordSet.of(
          ("includes include including covers for from until with awaiting before will "
                  + "expects expected planned concerning")
              .split(" "));

  /** What tells that a ceremony is still to come. */
  private static final WordSet COMING =
      WordSet.of("will", "would", "scheduled", "upcoming", "later", "expected", "planned", "set");

  /** How many words before a delivery can tell that it is to come. */
  private static final int AHEAD_OF = 8;

  /** How many words behind an order can tell what is to be done. */
  private static final int COMMAND = 7;

  private NoStep() {}

  /** Whether a cue tells no step of a sale. */
  static boolean is(Sentence sentence, Sense sense, Cue cue) {
    return isAWeight(sentence, sense)
        || isOfPeople(sentence, sense)
        || isACommand(sentence, sense)
        || isACeremonyToCome(sentence, sense)
        || isOfAPaper(sentence, sense, cue)
        || isADeliveryToCome(sentence, sense, cue);
  }

  /** "It weighs 16 tonnes": nothing is considered. */
  private static boolean isAWeight(Sentence sentence, Sense cue) {
    return sentence.tokens().form(cue.to() - 1).startsWith("weigh")
        && sentence.tokens().is(cue.to(), Tokens.Kind.NUMBER);
  }

  /** "A delegation of officers has arrived in the capital": no goods did. */
  private static boolean isOfPeople(Sentence sentence, Sense cue) {
    var from = Math.max(sentence.from(), cue.from() - PEOPLE_BEFORE);
    return sentence.tokens().form(cue.to() - 1).startsWith("arriv")
            && sentence.hasWord(PEOPLE, from, cue.from())
        || cue.to() - cue.from() > 1
            && sentence.tokens().form(cue.to() - 2).startsWith("arriv")
            && sentence.hasWord(PEOPLE, from, cue.from());
  }

  /** "A Letter of Offer that the ministry has received": no goods are. */
  private static boolean isOfAPaper(Sentence sentence, Sense sense, Cue cue) {
    if (cue.status() != Status.DELIVERED
        || !sentence.tokens().form(sense.to() - 1).startsWith("receive")) {
      return false;
    }
    for (var i = sense.from() - 1; i > Math.max(sentence.from(), sense.from() - PAPER); i--) {
      if (RELATIVES.has(sentence.tokens(), i)) {
        return PAPERS.has(sentence.tokens(), i - 1);
      }
    }
    return false;
  }

  /** "Ordered the navy to call off the deal": nothing is bought. */
  private static boolean isACommand(Sentence sentence, Sense cue) {
    var tokens = sentence.tokens();
    var isAnOrder = tokens.form(cue.to() - 1).startsWith("order");
    for (var i = cue.to(); isAnOrder && i < Math.min(sentence.to(), cue.to() + COMMAND); i++) {
      if (tokens.is(i, "to")) {
        return i > cue.to();
      }
      if (!tokens.is(i, Tokens.Kind.WORD) || ItemName.core(sentence, i) > i) {
        return false;
      }
    }
    return false;
  }

  /** "A signing ceremony is scheduled for May": nothing is signed yet. */
  private static boolean isACeremonyToCome(Sentence sentence, Sense cue) {
    return sentence.tokens().is(cue.to() - 1, "ceremony") && sentence.hasWord(COMING);
  }

  /** "It includes the delivery of the first three", "starting from the first delivery". */
  private static boolean isADeliveryToCome(Sentence sentence, Sense sense, Cue cue) {
    var from = Math.max(sentence.from(), sense.from() - AHEAD_OF);
    return cue.status() == Status.DELIVERED
        && DELIVERIES.has(sentence.tokens(), sense.from())
        && sentence.hasWord(AHEAD, from, sense.from());
  }
}
