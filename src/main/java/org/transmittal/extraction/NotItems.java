package org.transmittal.extraction;

import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.NotAnItem;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;

/** Tells the goods from what carries them, what they replace, and what the buyer has already. */
final class NotItems {
  private static final int BEFORE = 6;
  private static final int BEHIND = 2;

  /** No such phrase has more words. */
  private static final int LONGEST = 8;

  /** "To replace its F-16s with F-35s": what stands behind is goods again. */
  private static final WordSet ENDS = WordSet.of(",", ";", "with", "bằng");

  /** How many words a list of names can have. */
  private static final int LIST = 12;

  private NotItems() {}

  /** "State Armament Agency", "the missile maker": the arms only tell which one is meant. */
  private static final WordSet HEADS =
      WordSet.of(
          """
          agency agencies directorate directorates director directors inspectorate
          bureau office authority administration committee industry industries maker
          makers manufacturer manufacturers exporter exporters giant firm firms company
          companies pilots crews
          """
              .split("\\s+"));

  /** Whether words beside an item make it none: "launched from F-15s", "F-35s operated by". */
  static boolean holds(Sentence sentence, ItemPhrase item) {
    if (item.designations().isEmpty()
        && item.to() < sentence.to()
        && HEADS.has(sentence.tokens(), item.to())) {
      return true;
    }
    if (isHaltedBefore(sentence, item) || isANameOfAShip(sentence, item)) {
      return true;
    }
    var from = Math.max(sentence.from(), item.from() - BEFORE - LONGEST);
    var to = Math.min(sentence.to(), item.to() + BEHIND + 1);
    for (var sense : sentence.phrases().senses().within(from, to)) {
      if (sense.meaning() instanceof NotAnItem no) {
        var near =
            no.before()
                ? sense.to() <= item.to()
                    && item.from() - sense.to() <= BEFORE
                    && isOpen(sentence, sense.to(), item.from())
                : sense.from() >= item.to() && sense.from() - item.to() <= BEHIND;
        if (near) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The boats, to be named Orca, Barracuda and Tiger Shark": no types. */
  private static boolean isANameOfAShip(Sentence sentence, ItemPhrase item) {
    var tokens = sentence.tokens();
    var at = item.from() - 1;
    var floor = Math.max(sentence.from(), item.from() - LIST);
    while (at > floor && (tokens.isCapital(at) || tokens.is(at, ",") || tokens.is(at, "and"))) {
      at--;
    }
    return tokens.is(at, "christened") || tokens.is(at, "named") && tokens.is(at - 1, "be");
  }

  /** "New ships after F126 scrapped". */
  private static boolean isHaltedBefore(Sentence sentence, ItemPhrase item) {
    var cue = sentence.phrases().senses().at(item.to(), Cue.class);
    return sentence.tokens().is(item.from() - 1, "after")
        && cue != null
        && ((Cue) cue.meaning()).status().isHalt();
  }

  /** Whether nothing ends the phrase between two tokens, and nothing is bought or sold there. */
  private static boolean isOpen(Sentence sentence, int from, int to) {
    var senses = sentence.phrases().senses();
    for (var sense : senses.within(from, to)) {
      if (transfers(sense)) {
        return false;
      }
    }
    for (var i = from; i < to; i++) {
      if (ENDS.has(sentence.tokens(), i)) {
        return false;
      }
    }
    return true;
  }

  /** "A programme to buy F-35s": what follows the verb is goods again. */
  private static boolean transfers(Sense sense) {
    return sense.meaning() instanceof Transfer transfer && transfer.direction() != Direction.NOUN;
  }
}
