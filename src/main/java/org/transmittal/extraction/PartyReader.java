package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Sense;

/**
 * Tells who sells and who buys: by the verb before a country ("sell Japan"), by the preposition
 * ("to Japan", "from Sweden"), by what it owns ("Turkish-built", "America's AIM-260"), and by the
 * verb behind it ("Japan buys", "Sweden sells"), in this order.
 */
final class PartyReader {
  private static final long NAMES = MeaningTypes.of(Country.class, Maker.class);

  /** The parties of a sentence in its order; a country whose part is not told is left out. */
  List<PartyPhrase> read(Sentence sentence, List<ItemPhrase> items) {
    if (!sentence.has(NAMES)) {
      return List.of();
    }
    var parties = new ArrayList<PartyPhrase>();
    var list = new PartyList(sentence);
    for (var sense : sentence.senses()) {
      if (!isName(sense)
          || sense.to() > sentence.to()
          || Dateline.holds(sentence, sense.from())
          || Outsider.is(sentence, sense)
          || NamedAgain.is(sentence, sense)
          || CoMaker.isAnother(sentence, sense)) {
        continue;
      }
      if (sense.meaning() instanceof Country) {
        if (!MakerPart.isInAFirm(sentence, sense)) {
          parties.addAll(list.add(sense, part(sentence, sense, items, parties)));
        }
      } else if (sense.meaning() instanceof Maker maker
          && !MakerPart.isAParent(sentence, sense)
          && !FirmPart.isElsewhere(sentence, sense)) {
        var words = sentence.words(sense.from(), sense.to());
        parties.add(
            new PartyPhrase(maker.countries().getFirst(), Part.SUPPLIER, words, sense.from()));
      }
    }
    return MakerPart.settle(sentence, items, parties);
  }

  private static boolean isName(Sense sense) {
    return sense.meaning() instanceof Country
        || sense.meaning() instanceof Maker maker && maker.countries().size() == 1;
  }

  private static @Nullable Part part(
      Sentence sentence, Sense sense, List<ItemPhrase> items, List<PartyPhrase> before) {
    if (OtherCountry.is(sentence, sense)) {
      return null;
    }
    if (PairPart.is(sentence, sense)) {
      return PairPart.of(sentence, sense, items);
    }
    var talks = TalksPart.of(sentence, sense);
    if (talks != null) {
      return talks;
    }
    if (BuiltFor.is(sentence, sense, items)) {
      return Part.RECIPIENT;
    }
    if (sentence.tokens().is(sense.from(), "fms")
        || sentence.tokens().is(sense.from(), "foreign")) {
      return Part.SUPPLIER; // the name of the program alone
    }
    var part = ObjectPart.of(sentence, sense);
    if (part == null) {
      part = OwnerPart.of(sentence, sense, items);
    }
    if (part == null) {
      part = GoodsPart.of(sentence, sense, items, before);
    }
    return part == null ? ObliquePart.of(sentence, sense, items, before) : part;
  }
}
