package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Form;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;

/** The part of a country by what is its own: what it makes, a maker, an order. */
final class OwnerPart {
  private static final WordSet MADE =
      WordSet.of(
          "made",
          "built",
          "supplied",
          "designed",
          "produced",
          "manufactured",
          "sản",
          "chế",
          "phát",
          "đóng",
          "cung");

  /** How many words before a place tell that goods are built there. */
  private static final int NEAR = 9;

  private static final WordSet PLACES = WordSet.of("tại", "ở");

  private static final WordSet BUILT = WordSet.of("đóng");

  private static final WordSet BUYS_VI = WordSet.of("mua");

  private static final WordSet ORDERS =
      WordSet.of(
          "order",
          "orders",
          "contract",
          "contracts",
          "tender",
          "purchase",
          "acquisition",
          "deal",
          "package",
          "request");

  private OwnerPart() {}

  /** Turkish-built, Swedish defense firm, America's AIM-260, a Peruvian tank order. */
  static @Nullable Part of(Sentence sentence, Sense sense, List<ItemPhrase> items) {
    var tokens = sentence.tokens();
    if (tokens.is(sense.to(), Tokens.Kind.HYPHEN) && MADE.has(tokens, sense.to() + 1)) {
      return Part.SUPPLIER;
    }
    if (tokens.is(sense.from() - 1, "do") && MADE.has(tokens, sense.to())
        || CoMaker.isFirst(sentence, sense)) {
      return Part.SUPPLIER;
    }
    if (PLACES.has(tokens, sense.from() - 1)
        && sentence.hasWord(BUILT, Math.max(sentence.from(), sense.from() - NEAR), sense.from())) {
      return Part.SUPPLIER; // "đặt đóng ba khinh hạm tại Italy"
    }
    if (FirmPart.is(sentence, sense)) {
      // "Saab of Sweden", but "công ty Draken của Mỹ đồng ý mua"
      return buysBehind(sentence, sense) ? Part.RECIPIENT : Part.SUPPLIER;
    }
    if (sense.to() >= sentence.to()) {
      return null; // what stands behind is the next sentence's
    }
    var owned = PossessivePart.of(sentence, sense, items);
    if (owned != null) {
      return owned;
    }
    var country = (Country) sense.meaning();
    if (country.form() != Form.PEOPLE || !ORDERS.has(tokens, behind(sense, items))) {
      return null;
    }
    // "Australia scraps French submarine deal": the one that acts is the buyer.
    var maker = MakerPart.onlyMaker(items);
    var isSubject =
        sentence.phrases().senses().has(Country.class, sentence.from(), sense.from())
            && (maker == null || maker.equals(country.party()));
    return isSubject ? Part.SUPPLIER : Part.RECIPIENT;
  }

  private static boolean buysBehind(Sentence sentence, Sense country) {
    var end = Math.min(sentence.to(), country.to() + Forces.SHORT_FORM + 1);
    return sentence.phrases().vietnamese() && sentence.hasWord(BUYS_VI, country.to(), end);
  }

  private static int behind(Sense sense, List<ItemPhrase> items) {
    for (var item : items) {
      if (item.from() == sense.to()) {
        return item.to();
      }
    }
    return sense.to();
  }
}
