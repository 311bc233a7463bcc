package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Sense;

/** The part of the subject of a clause whose act is fronted, as Vietnamese headlines do. */
final class FrontedAct {
  private FrontedAct() {}

  /** "Mua 36 Rafale, Indonesia tăng sức mạnh": who the main clause names does what opens it. */
  static @Nullable Part of(Sentence sentence, Sense subject) {
    var act = sentence.phrases().senses().at(sentence.from(), Transfer.class);
    if (act == null
        || !sentence.phrases().vietnamese()
        || !sentence.tokens().is(subject.from() - 1, ",")) {
      return null;
    }
    return switch (((Transfer) act.meaning()).direction()) {
      case BUYS -> Part.RECIPIENT;
      case SELLS -> Part.SUPPLIER;
      case NOUN, WINS -> null;
    };
  }
}
