package org.transmittal.extraction;

import java.util.List;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Form;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;

/** Whose goods others make or mend: "French group picked to build Dutch submarines". */
final class BuiltFor {
  private static final WordSet BUILDS =
      WordSet.of(
          ("build builds building construct constructs constructing overhaul overhauls overhauling"
               + " upgrade upgrades upgrading modernise modernises modernize modernizes refit"
               + " refits repair repairs service services maintain maintains arm arms equip equips")
              .split(" "));

  private static final long NAMES = MeaningTypes.of(Country.class, Maker.class);

  /** How many words can stand between the verb and whose goods they are: "four new". */
  private static final int NEAR = 3;

  private BuiltFor() {}

  /** Whether a people is named for its goods, which somebody named before makes. */
  static boolean is(Sentence sentence, Sense people, List<ItemPhrase> items) {
    if (((Country) people.meaning()).form() != Form.PEOPLE || !haveGoods(people, items)) {
      return false;
    }
    for (var i = people.from() - 1; i >= Math.max(sentence.from(), people.from() - 1 - NEAR); i--) {
      if (BUILDS.has(sentence.tokens(), i)) {
        return MeaningTypes.meet(sentence.phrases().senses().types(sentence.from(), i), NAMES);
      }
    }
    return false;
  }

  private static boolean haveGoods(Sense people, List<ItemPhrase> items) {
    for (var item : items) {
      if (item.from() <= people.to() && people.to() < item.to()) {
        return true;
      }
    }
    return false;
  }
}
