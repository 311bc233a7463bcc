package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;

/** The part of a country by goods that a possessive makes its own. */
final class PossessivePart {
  private static final WordSet NEXT = WordSet.of("next", "future", "planned", "new", "first");

  /** How many words can stand between "its next" and the goods: "fleet of". */
  private static final int FLEET = 5;

  private PossessivePart() {}

  /** "America's AIM-260" is of its maker, "Canada's next submarines" are to be its own. */
  static @Nullable Part of(Sentence sentence, Sense sense, List<ItemPhrase> items) {
    var owner = Forces.behind(sentence.tokens(), sense.to());
    if (!sentence.tokens().is(owner, Tokens.Kind.POSSESSIVE)) {
      return null;
    }
    var isNext = NEXT.has(sentence.tokens(), owner + 1);
    for (var item : items) {
      if (item.from() == owner + 1) {
        var isMaker = item.makers().contains(((Country) sense.meaning()).party());
        // Whose type another country makes it is: "Poland's 116 Abrams".
        var isBought = isNext || item.makers().size() == 1;
        // "The German Navy's MEKO ships" are its own, though its country makes them.
        var isOfForces = owner > sense.to();
        return isOfForces || !isMaker && isBought ? Part.RECIPIENT : isMaker ? Part.SUPPLIER : null;
      }
      if (isNext && item.from() > owner && item.from() - owner <= FLEET) {
        return Part.RECIPIENT;
      }
    }
    return null;
  }
}
