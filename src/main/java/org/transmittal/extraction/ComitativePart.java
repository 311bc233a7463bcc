package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Sense;

/** The part of the country that another deals with: "a contract with Sweden". */
final class ComitativePart {
  private ComitativePart() {}

  /** Who stands across the table from the party named before; the recipient if none was. */
  static @Nullable Part of(Sentence sentence, Sense sense, List<PartyPhrase> before) {
    if (!GoodsBefore.areTold(sentence, sense)) {
      return null;
    }
    var party = ((Country) sense.meaning()).party();
    var last = before.isEmpty() ? null : before.getLast();
    for (var other : before) {
      if (other.party().equals(party)) {
        return other.part(); // "Lầu Năm Góc thông báo với Quốc hội Mỹ"
      }
    }
    var sells = last != null && last.part() == Part.SUPPLIER && !last.party().equals(party);
    // "The agency in Seoul said that Hanwha signed with Oslo": Seoul is no buyer beside its firm.
    for (var other : before) {
      if (other.part() == Part.RECIPIENT && !(sells && other.party().equals(last.party()))) {
        return Part.SUPPLIER;
      }
    }
    return Part.RECIPIENT;
  }
}
