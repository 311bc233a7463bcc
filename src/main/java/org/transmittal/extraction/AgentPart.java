package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/** The part of the agent of a verb in the passive: "bought by Kuwait", "built by Sweden". */
final class AgentPart {
  private static final WordSet PAID = WordSet.of("paid", "paying", "pays");

  private static final WordSet CONTRACTS =
      WordSet.of("contract", "contracts", "order", "orders", "tender");

  private AgentPart() {}

  /** "bought by Kuwait" tells the recipient, "built by Sweden" and "approved by" the supplier. */
  static @Nullable Part of(
      Sentence sentence, Sense agent, @Nullable Party maker, List<PartyPhrase> before) {
    var from = agent.from();
    if (sentence.hasWord(PAID, Math.max(sentence.from(), from - 4), from)) {
      return null; // who pays for others need not buy
    }
    for (var i = from - 1; i >= sentence.from() && i >= from - GoodsBefore.REACH; i--) {
      for (var sense : sentence.phrases().senses().within(i, i + 1)) {
        if (sense.meaning() instanceof Transfer transfer) {
          return transfer.direction() == Direction.BUYS || isAContract(sentence, sense)
              ? Part.RECIPIENT
              : Part.SUPPLIER;
        }
        if (sense.meaning() instanceof Cue cue) {
          if (cue.status() == Status.APPROVED && isTold(before)) {
            return null; // others buy and sell, and need its leave
          }
          return Clearing.isOfABuyer(cue, agent, maker) ? Part.RECIPIENT : Clearing.of(cue);
        }
      }
    }
    return null;
  }

  /** "Was awarded a contract by the navy": whose contract it is buys. */
  private static boolean isAContract(Sentence sentence, Sense deal) {
    return ((Transfer) deal.meaning()).direction() == Direction.NOUN
        && CONTRACTS.has(sentence.tokens(), deal.to() - 1);
  }

  private static boolean isTold(List<PartyPhrase> parties) {
    return parties.stream().map(PartyPhrase::part).distinct().count() > 1;
  }
}
