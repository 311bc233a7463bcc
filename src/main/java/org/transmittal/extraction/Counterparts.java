package org.transmittal.extraction;

import java.util.List;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.WordSet;

/**
 * Two countries that agree, and no word of which sells: "Pakistan seals a deal with Libya", "Anh và
 * Ukraine ký thỏa thuận". The likelier exporter does.
 */
final class Counterparts {
  private static final long TRANSFER = MeaningTypes.of(Transfer.class);

  private static final WordSet NEUTRAL =
      WordSet.of(("to cung deal contract agreement thỏa thoả hợp thuận đồng mua").split(" "));

  private Counterparts() {}

  /** Puts the likelier of two on the supplier's side, and tells whether it did. */
  static boolean settle(Sentence sentence, List<PartyPhrase> parties) {
    if (parties.size() < 2 || !sentence.has(TRANSFER) || isTold(sentence, parties)) {
      return false;
    }
    var named = parties.stream().map(PartyPhrase::party).distinct().toList();
    if (named.size() != 2) {
      return false;
    }
    for (var i = 0; i < 2; i++) {
      var seller = named.get(i);
      if (Exporters.isLikelier(seller, named.get(1 - i))) {
        parties.replaceAll(
            party -> party.as(party.party().equals(seller) ? Part.SUPPLIER : Part.RECIPIENT));
        return true;
      }
    }
    return false;
  }

  /** "Mỹ, Nhật ký thỏa thuận": in a headline a comma joins two that agree. */
  private static boolean isListed(Sentence sentence, int comma) {
    var vi = sentence.phrases().vietnamese();
    return vi
        && sentence.tokens().is(comma, ",")
        && sentence.phrases().senses().at(comma + 1, Country.class) != null;
  }

  /** Whether a verb of buying tells it, or where either stands: "to Peru", "from Spain", "of". */
  private static boolean isTold(Sentence sentence, List<PartyPhrase> parties) {
    for (var sense : sentence.senses()) {
      if (sense.meaning() instanceof Transfer transfer
          && (transfer.direction() == Direction.BUYS
              || transfer.direction() == Direction.WINS
              || transfer.direction() == Direction.SELLS
                  && !NEUTRAL.has(sentence.tokens(), sense.from() - 1)
                  && !NEUTRAL.has(sentence.tokens(), sense.from()))) {
        return true;
      }
    }
    var joined = false;
    for (var party : parties) {
      var senses = sentence.phrases().senses();
      var country = senses.at(party.from(), Country.class);
      if (country == null) {
        return true;
      }
      var preposition = Governing.preposition(sentence, party.from());
      var behind = Leaders.behind(sentence, country);
      var next = sentence.tokens().form(behind);
      joined |= preposition.equals("with") || preposition.equals("với");
      joined |= next.equals("and") || next.equals("và") || isListed(sentence, behind);
      if (!preposition.isEmpty() && !preposition.equals("with") && !preposition.equals("với")) {
        return true;
      }
      if (FirmPart.is(sentence, country)) {
        return true;
      }
    }
    return !joined;
  }
}
