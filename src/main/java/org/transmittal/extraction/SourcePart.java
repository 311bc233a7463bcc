package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;

/** The part of the country that goods come from: the seller, unless money or an order does. */
final class SourcePart {
  private static final WordSet ASKS =
      WordSet.of("order", "orders", "request", "requests", "interest", "demand");

  /** "To defend it from Russian drones": whose they are sells none. */
  private static final WordSet PROTECTS =
      WordSet.of(
          "protect",
          "protects",
          "protecting",
          "defend",
          "defends",
          "defending",
          "shield",
          "withdraw",
          "withdrawn");

  private static final WordSet BUYS = WordSet.of("buy", "purchase", "acquire", "procure");

  private static final WordSet ORDERS =
      WordSet.of(
          "order", "orders", "contract", "contracts", "award", "commitment", "commitments", "đơn");

  private SourcePart() {}

  /** "Tanks from Korea", but "an order from Oman", "$525 million from Oman to buy". */
  static @Nullable Part of(Sentence sentence, Sense sense, List<PartyPhrase> before) {
    var near = GoodsBefore.reach(sentence, sense);
    if (!GoodsBefore.areTold(sentence, sense) || sentence.hasWord(PROTECTS, near, sense.from())) {
      return null;
    }
    var tokens = sentence.tokens();
    if (ASKS.has(tokens, sense.from() - 2)
        || tokens.is(sense.to(), "to") && BUYS.has(tokens, sense.to() + 1)) {
      return Part.RECIPIENT;
    }
    var seller = before.isEmpty() ? null : before.getLast();
    return seller != null
            && seller.part() == Part.SUPPLIER
            && !seller.party().equals(((Country) sense.meaning()).party())
            && sentence.hasWord(ORDERS, seller.from(), sense.from())
        ? Part.RECIPIENT
        : Part.SUPPLIER;
  }
}
