package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Form;
import org.transmittal.normalization.Sense;

/** The part of a country whose name stands beside the goods as their attribute. */
final class AttributivePart {
  private AttributivePart() {}

  /** Without a preposition: "US Tomahawk missiles", "tên lửa S-400 Nga", else by the verb. */
  static @Nullable Part of(Sentence sentence, Sense sense, List<ItemPhrase> items) {
    var heads = sense.from() - sentence.from() <= 1;
    var maker = MakerPart.onlyMaker(items);
    var forces = Forces.behind(sentence.tokens(), sense.to());
    if ((forces > sense.to() || Forces.is(sentence.tokens(), forces - 1))
        && maker != null
        && !maker.equals(((Country) sense.meaning()).party())) {
      // "Royal Australian Navy (RAN) MH-60R": whose forces fly what another country makes.
      return beginsNear(forces, items) ? Part.RECIPIENT : SubjectPart.of(sentence, sense, maker);
    }
    if (!heads && beginsItem(sense, items) && !isPlace(sense)) {
      return Part.SUPPLIER;
    }
    if (sentence.phrases().vietnamese() && followsItem(sense, items)) {
      return GenitivePart.ofItem(sense, items);
    }
    return SubjectPart.of(sentence, sense, maker);
  }

  private static boolean beginsNear(int token, List<ItemPhrase> items) {
    for (var item : items) {
      if (item.from() >= token && item.from() - token <= Forces.SHORT_FORM) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlace(Sense sense) {
    return ((Country) sense.meaning()).form() == Form.PLACE;
  }

  private static boolean beginsItem(Sense sense, List<ItemPhrase> items) {
    for (var item : items) {
      if (item.from() == sense.to() || (item.from() < sense.from() && sense.to() < item.to())) {
        return true;
      }
    }
    return false;
  }

  private static boolean followsItem(Sense sense, List<ItemPhrase> items) {
    for (var item : items) {
      if (item.to() == sense.from() || (item.from() < sense.from() && sense.to() == item.to())) {
        return true;
      }
    }
    return false;
  }
}
