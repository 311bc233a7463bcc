package org.transmittal.extraction;

import java.util.List;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Phrases;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Status;

/** What a sentence dates behind the day of its article has not happened yet. */
final class Ahead {
  /** How many words lie between a verb and its day. */
  private static final int REACH = 24;

  private Ahead() {}

  /** The statuses without contracts and deliveries of a day to come. */
  static List<StatusPhrase> leave(
      Sentence sentence, List<StatusPhrase> statuses, List<Found<PartialDate>> dates) {
    for (var date : dates) {
      if (sentence.phrases().isToCome(date.value())) {
        return statuses.stream().filter(status -> !isToCome(sentence, status, dates)).toList();
      }
    }
    return statuses;
  }

  private static boolean isToCome(
      Sentence sentence, StatusPhrase status, List<Found<PartialDate>> dates) {
    if (status.status() != Status.DELIVERED && status.status() != Status.CONTRACTED) {
      return false;
    }
    var isToCome = false;
    var near = Phrases.within(dates, Math.max(0, status.from() - REACH), status.from() + REACH);
    for (var date : near) {
      if (isInOneClause(sentence, status.from(), date.from())) {
        if (!sentence.phrases().isToCome(date.value())) {
          return false;
        }
        isToCome = true;
      }
    }
    return isToCome;
  }

  private static boolean isInOneClause(Sentence sentence, int one, int other) {
    for (var i = Math.min(one, other); i < Math.max(one, other); i++) {
      if (sentence.tokens().is(i, ",")
          || sentence.tokens().is(i, ";")
          || sentence.tokens().is(i, "and")
          || sentence.tokens().is(i, "và")) {
        return false;
      }
    }
    return true;
  }
}
