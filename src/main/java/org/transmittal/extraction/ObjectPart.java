package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Sense;
import org.transmittal.sale.Status;

/** The part of a country that is the object of the verb right before it. */
final class ObjectPart {
  private ObjectPart() {}

  /** "sell Japan 32 missiles", "asks Washington for trucks". */
  static @Nullable Part of(Sentence sentence, Sense sense) {
    if (Arrival.isGoal(sentence, sense)) {
      return Part.RECIPIENT;
    }
    var from = sentence.tokens().is(sense.from() - 1, "the") ? sense.from() - 1 : sense.from();
    var verb = sentence.phrases().senses().endingAt(from, Transfer.class);
    if (verb != null
        && verb.from() >= sentence.from()
        && ((Transfer) verb.meaning()).direction() == Direction.SELLS) {
      return Part.RECIPIENT;
    }
    var cue = sentence.phrases().senses().endingAt(from, Cue.class);
    return cue != null
            && cue.from() >= sentence.from()
            && ((Cue) cue.meaning()).status() == Status.REQUESTED
        ? Part.SUPPLIER
        : null;
  }
}
