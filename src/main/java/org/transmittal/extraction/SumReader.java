package org.transmittal.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.transmittal.normalization.Amount;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.NotAnAmount;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;

/** The sums of a sentence that can be a sale's total: no budgets, prices or sums of many deals. */
final class SumReader {
  /** Smaller figures are prices, rates of exchange, or words that look like money. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(10_000);

  private static final WordSet SPEND = WordSet.of("spend", "spends", "spent");

  private static final WordSet BUYS = WordSet.of("buy", "acquire", "purchase", "procure");

  /** "Spend $900 million to strengthen its defence as it signed for missiles": on that deal. */
  private static final WordSet LINKS =
      WordSet.of(
          ("as signing sealing closing finalising finalizing inking ordering placing clinching "
                  + "concluding")
              .split(" "));

  private static final WordSet GERUNDS =
      WordSet.of("buying", "acquiring", "purchasing", "procuring");

  /** No single sale is told as so many orders. */
  private static final int MANY = 10;

  /** "The budget committee approved 90 million euros for tanks": a body, and a sum for goods. */
  private static final WordSet GRANTS =
      WordSet.of("approved", "approves", "cleared", "clears", "released", "releases", "earmarked");

  private static final WordSet DEALS = WordSet.of("orders", "contracts", "deals", "agreements");

  /** How many words may stand between "budget" and its figure. */
  private static final int BUDGET = 20;

  /** As many words as the longest phrase that tells of a budget. */
  private static final int LONGEST_PHRASE = 8;

  private static final int BRACKET = 8;

  private SumReader() {}

  static List<Found<Amount>> read(Sentence part) {
    var all = Phrases.within(part.phrases().amounts(), part.from(), part.to());
    if (all.isEmpty()) {
      return List.of();
    }
    var sums = new ArrayList<Found<Amount>>(all.size());
    for (var amount : all) {
      if (amount.to() <= part.to()
          && amount.value().money().value().compareTo(LEAST) >= 0
          && !isNoTotal(part, amount)
          && !isOfManyDeals(part, amount)) {
        sums.add(amount);
      }
    }
    return sums;
  }

  /** "118 orders worth $7 billion" add up what was ordered over the years. */
  private static boolean isOfManyDeals(Sentence part, Found<Amount> amount) {
    var from = Math.max(part.from(), amount.from() - BUDGET);
    for (var number : Phrases.within(part.phrases().quantities(), from, amount.from())) {
      if (number.value().value() >= MANY
          && number.to() < amount.from()
          && isADeal(part, number.to())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isADeal(Sentence part, int at) {
    return DEALS.has(part.tokens(), at)
        || part.phrases().senses().at(at, Transfer.class) != null
            && ((Transfer) part.phrases().senses().at(at, Transfer.class).meaning()).direction()
                == Direction.NOUN;
  }

  private static boolean isNoTotal(Sentence part, Found<Amount> amount) {
    // Only what stands near can say so; a sentence of a thousand sums is not read a thousand times.
    var from = Math.max(part.from(), amount.from() - BUDGET - LONGEST_PHRASE);
    var to = Math.max(from, Math.min(part.to(), amount.to() + 3));
    for (var sense : part.phrases().senses().within(from, to)) {
      if (sense.meaning() instanceof NotAnAmount no
          && !buys(part, sense, amount)
          && (no.before()
              ? gap(sense.to(), amount.from(), BUDGET)
                  && !part.tellsADeal(sense.to(), amount.from())
                  && !part.hasWord(GRANTS, sense.to(), amount.from())
              : gap(amount.to(), sense.from(), 2) && !part.tokens().is(amount.to(), ","))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Spend $900 million on tanks" or "to buy" them is a purchase, "spend $900 million" a budget.
   */
  private static boolean buys(Sentence part, Sense sense, Found<Amount> amount) {
    var tokens = part.tokens();
    var behind = behind(part, amount);
    var isFor = tokens.is(behind, "on");
    var buys = tokens.is(behind, "to") && BUYS.has(tokens, behind + 1);
    return SPEND.has(tokens, sense.from())
            && (isFor || buys || GERUNDS.has(tokens, behind) || isOnADeal(part, behind))
        || tokens.is(sense.from(), "ngân")
            && (tokens.is(amount.to(), "mua") || tokens.is(amount.to() + 1, "mua"));
  }

  /** Behind a sum and the same in another currency in brackets. */
  private static int behind(Sentence part, Found<Amount> amount) {
    if (part.tokens().is(amount.to(), '(')) {
      for (var i = amount.to(); i < Math.min(part.to(), amount.to() + BRACKET); i++) {
        if (part.tokens().is(i, ')')) {
          return i + 1;
        }
      }
    }
    return amount.to();
  }

  private static boolean isOnADeal(Sentence part, int behind) {
    if (!part.tokens().is(behind, "to")) {
      return false;
    }
    for (var i = behind + 2; i < part.to(); i++) {
      if (LINKS.has(part.tokens(), i)) {
        return part.tellsADeal(i, part.to());
      }
    }
    return false;
  }

  private static boolean gap(int to, int from, int most) {
    return from >= to && from - to <= most;
  }
}
