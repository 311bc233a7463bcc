package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/**
 * Reads how far a sale has got, by the cues of the rule table. What a sentence denies, doubts or
 * still awaits has not happened.
 */
final class StatusReader {
  private static final long CUE = MeaningTypes.of(Cue.class);

  private static final long TRANSFER = MeaningTypes.of(Transfer.class);

  private static final WordSet SUPPLIES =
      WordSet.of("deliver", "supply", "build", "provide", "produce", "upgrade", "manufacture");

  /** How many words behind "commissioned" a firm can stand. */
  private static final int CHARGED = 3;

  /** Every status that a sentence tells, in its order. */
  List<StatusPhrase> read(
      Sentence sentence, List<PartyPhrase> parties, @Nullable AwaitingPhrase awaiting) {
    var told = new ArrayList<StatusPhrase>();
    for (var sense : sentence.senses()) {
      if (sense.meaning() instanceof Cue cue
          && cue.status() != Status.UNKNOWN
          && sense.to() <= sentence.to()
          && (awaiting == null || !awaiting.holds(sentence, sense))
          && !NoStep.is(sentence, sense, cue)
          && (VietnameseVerb.presupposes(sentence, sense, cue.status())
              || !Denials.deny(sentence, sense, cue.status()))
          && !Halts.anotherThing(sentence, sense, cue.status())) {
        var status = status(sentence, sense, cue, parties);
        var tense = Tense.of(sentence, sense, status);
        // What is still to be signed is negotiated; what is still to be delivered tells nothing.
        var reached =
            status == Status.CONTRACTED && tense == Tense.OPEN ? Status.NEGOTIATION : status;
        if (tense != Tense.OPEN || reached == Status.NEGOTIATION) {
          var words = sentence.words(sense.from(), sense.to());
          told.add(new StatusPhrase(reached, words, sense.from(), tense));
        }
      } else if (sense.meaning() instanceof Cue cue
          && sense.to() <= sentence.to()
          && cue.status() == Status.SUSPENDED
          && Halts.isASlip(sentence, sense)) {
        // What is handed over late was agreed.
        var words = sentence.words(sense.from(), sense.to());
        told.add(new StatusPhrase(Status.CONTRACTED, words, sense.from()));
      } else if (sense.meaning() instanceof Cue cue
          && sense.to() <= sentence.to()
          && Denials.leavesAPlan(sentence, sense, cue.status())) {
        var words = sentence.words(sense.from(), sense.to());
        told.add(new StatusPhrase(Status.NEGOTIATION, words, sense.from(), Tense.OPEN));
      }
    }
    if (!told.isEmpty() && told.stream().allMatch(phrase -> phrase.status() == Status.CONTRACTED)) {
      var handed = VietnameseAct.handedUnderAContract(sentence);
      if (handed != null) {
        told.add(handed);
      }
    }
    var arrival = told.isEmpty() ? Arrival.of(sentence) : null;
    if (arrival != null) {
      told.add(arrival);
    }
    var use = told.isEmpty() && sentence.has(CUE) ? IntoService.of(sentence) : null;
    if (use != null) {
      told.add(use);
    }
    if (sentence.has(TRANSFER) && told.stream().noneMatch(phrase -> phrase.status().isHalt())) {
      var end = Ending.of(sentence);
      if (end != null) {
        told.add(end);
      }
    }
    var notified =
        told.stream().anyMatch(phrase -> phrase.status() == Status.NOTIFIED)
            ? null
            : Notification.of(sentence, parties);
    if (notified != null) {
      told.add(notified);
    }
    if (sentence.has(TRANSFER) && told.stream().noneMatch(StatusReader::isAFact)) {
      var request = Request.of(sentence);
      var closing = request == null ? Closing.of(sentence) : request;
      var act = closing == null && told.isEmpty() ? VietnameseAct.of(sentence) : closing;
      var bare = act == null && told.isEmpty() ? Wish.of(sentence, parties) : act;
      if (bare != null) {
        told.add(bare);
      }
    }
    if (told.isEmpty() && awaiting != null && sentence.has(TRANSFER)) {
      told.add(awaiting.status(sentence));
    }
    told.replaceAll(phrase -> Compromise.orContract(sentence, phrase));
    return told;
  }

  private static boolean isAFact(StatusPhrase phrase) {
    return phrase.tense() == Tense.FACT;
  }

  private static Status status(Sentence sentence, Sense sense, Cue cue, List<PartyPhrase> parties) {
    return switch (cue.status()) {
      case APPROVED -> Clearance.of(sentence, sense, cue, parties);
      case DELIVERED ->
          Closing.isReceived(sentence, sense) || isCharged(sentence, sense)
              ? Status.CONTRACTED
              : Status.DELIVERED;
      default -> cue.status();
    };
  }

  /** "Has commissioned the firm to supply": whoever is commissioned is no ship. */
  private static boolean isCharged(Sentence sentence, Sense cue) {
    return sentence.tokens().is(cue.to() - 1, "commissioned")
        && (sentence.phrases().senses().has(Maker.class, cue.to(), cue.to() + CHARGED)
            || sentence.tokens().is(cue.to(), "by")
                && sentence.hasWord(SUPPLIES, cue.to(), sentence.to()));
  }
}
