package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/** Tells a deal that is agreed by a verb and its object, whatever stands between them. */
final class Closing {
  private static final WordSet CONTRACTS =
      WordSet.of("contract", "contracts", "order", "orders", "award", "modification");

  private static final WordSet DEALS =
      WordSet.of("deal", "contract", "agreement", "order", "pact", "orders", "contracts");

  /** What ends talks, with any words between it and the contract. */
  private static final WordSet CLOSES =
      WordSet.of(
          ("reached reaches concluded concludes struck strikes clinched entered enters "
                  + "signed signs closed closes countersigned countersigns agreed agrees")
              .split(" "));

  /** "Agreed a deal", "agreed on the deal"; who agreed to do something did not agree on one. */
  private static final WordSet AGREED = WordSet.of("agreed", "agrees");

  private static final WordSet ON_A =
      WordSet.of("a", "an", "the", "on", "terms", "upon", "this", "their", "its", "that");

  /** "Nears a $90 million deal": it is not yet reached. */
  private static final WordSet NEARS = WordSet.of("near", "nears", "nearing", "neared");

  /** What a maker does with a contract, which a text can tell of one at home too. */
  private static final WordSet WINS =
      WordSet.of(
          ("secured secures won wins landed lands bagged bags awarded received receives got "
                  + "placed gave given accepted accepts inked inks sealed seals obtained")
              .split(" "));

  /** How many words behind "received" tell that it was a contract. */
  private static final int CONTRACT = 18;

  private static final WordSet WITHIN = WordSet.of("under", "in");

  private static final WordSet RECEIVES = WordSet.of("receive", "get", "receiving");

  private static final WordSet UNDER = WordSet.of("under");

  /** "Under a planned contract": it is no contract yet. */
  private static final WordSet NOT_YET =
      WordSet.of("planned", "proposed", "possible", "potential", "future", "framework", "expected");

  /** How many words before a deal its sum can begin. */
  private static final int NAME = 8;

  private Closing() {}

  /** "Won an $80 million deal": whatever stands between, the contract is agreed. */
  static @Nullable StatusPhrase of(Sentence sentence) {
    for (var sense : sentence.senses()) {
      if (sense.meaning() instanceof Transfer transfer && sense.to() <= sentence.to()) {
        var told =
            switch (transfer.direction()) {
              case NOUN -> object(sentence, sense);
              case BUYS -> order(sentence, sense);
              case WINS -> won(sentence, sense);
              default -> null;
            };
        if (told != null) {
          return told;
        }
      }
    }
    return null;
  }

  private static @Nullable StatusPhrase object(Sentence sentence, Sense deal) {
    if (!DEALS.has(sentence.tokens(), deal.to() - 1)) {
      return null;
    }
    var under = under(sentence, deal);
    if (under != null) {
      return under;
    }
    var verb = verb(sentence, deal.from(), CLOSES);
    var status = verb < 0 ? Status.NEGOTIATION : Status.CONTRACTED;
    verb = verb < 0 ? verb(sentence, deal.from(), NEARS) : verb;
    return verb < 0 ? null : new StatusPhrase(status, sentence.words(verb, verb + 1), verb);
  }

  /** "Has secured an order worth up to $66m", and what is supplied under one. */
  private static @Nullable StatusPhrase order(Sentence sentence, Sense order) {
    if (EnglishVerb.isGoverned(sentence, order.from())) {
      return null; // a verb: "received leave to order"
    }
    var under = under(sentence, order);
    var verb =
        under == null && isAContract(sentence, order) ? verb(sentence, order.from(), WINS) : -1;
    return verb < 0
        ? under
        : new StatusPhrase(Status.CONTRACTED, sentence.words(verb, order.to()), verb);
  }

  private static boolean isAContract(Sentence sentence, Sense deal) {
    return CONTRACTS.has(sentence.tokens(), deal.to() - 1);
  }

  private static boolean isADeal(Sentence sentence, Sense deal) {
    return DEALS.has(sentence.tokens(), deal.to() - 1)
        && !Phrases.within(sentence.phrases().amounts(), deal.from() - NAME, deal.from()).isEmpty();
  }

  /** "Will supply 80 vehicles under a €367 million order": what is supplied under it is agreed. */
  private static @Nullable StatusPhrase under(Sentence sentence, Sense deal) {
    var receives = sentence.hasWord(RECEIVES, sentence.from(), deal.from());
    if (!isAContract(sentence, deal) && !(receives && isADeal(sentence, deal))) {
      return null;
    }
    // "Is to receive 24 jets in a 1.2 billion euro deal": what comes was bought.
    var under = verb(sentence, deal.from(), receives ? WITHIN : UNDER);
    return under < 0 || sentence.hasWord(NOT_YET, under, deal.to())
        ? null
        : new StatusPhrase(Status.CONTRACTED, sentence.words(under, deal.to()), under);
  }

  private static @Nullable StatusPhrase won(Sentence sentence, Sense verb) {
    return TransferPart.isOfAContract(sentence, verb.to())
            && !Denials.deny(sentence, verb, Status.CONTRACTED)
        ? new StatusPhrase(Status.CONTRACTED, sentence.words(verb.from(), verb.to()), verb.from())
        : null;
  }

  /**
   * Whether the contract that a noun names is signed or won, or something is done under it:
   * "secured an $8 million contract", "will supply radars under a contract worth $9 million".
   */
  static boolean isOf(Sentence sentence, Sense noun) {
    return sentence.hasWord(UNDER, Math.max(sentence.from(), noun.from() - 2), noun.from() + 1)
        || verb(sentence, noun.from(), CLOSES) >= 0
        || verb(sentence, noun.from(), WINS) >= 0;
  }

  /** Where "reached a $1.6 billion arms deal" tells that it is agreed; -1 if it does not. */
  private static int verb(Sentence sentence, int deal, WordSet verbs) {
    for (var i = deal - 1; i >= Math.max(sentence.from(), deal - CONTRACT); i--) {
      if (verbs.has(sentence.tokens(), i)) {
        if (AGREED.has(sentence.tokens(), i) && !ON_A.has(sentence.tokens(), i + 1)) {
          return -1;
        }
        return EnglishVerb.isGoverned(sentence, i) ? -1 : i;
      }
      if (isCut(sentence, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** A mark ends what belongs to a verb, but for a hyphen, a bracket or the signs of a sum. */
  private static boolean isCut(Sentence sentence, int i) {
    var tokens = sentence.tokens();
    return tokens.is(i, Tokens.Kind.MARK)
        && !tokens.is(i, '(')
        && !tokens.is(i, ')')
        && !isInASum(sentence, i);
  }

  private static boolean isInASum(Sentence sentence, int i) {
    var sums = Phrases.within(sentence.phrases().amounts(), i - CONTRACT, i + 1);
    return sums.stream().anyMatch(sum -> sum.from() <= i && i < sum.to());
  }

  /** "Received a $36 million contract modification": no goods came. */
  static boolean isReceived(Sentence sentence, Sense sense) {
    var tokens = sentence.tokens();
    var isReceived =
        tokens.is(sense.to() - 1, "received")
            || tokens.is(sense.to() - 1, "receives")
            || tokens.is(sense.to() - 1, "nhận")
            || tokens.is(sense.to() - 2, "nhận");
    var end = Math.min(sentence.to(), sense.to() + CONTRACT);
    for (var i = sense.to(); isReceived && i < end; i++) {
      if (CONTRACTS.has(tokens, i) || tokens.is(i, "đơn")) {
        return true;
      }
      if (ItemName.core(sentence, i) > i) {
        return false;
      }
    }
    return false;
  }
}
