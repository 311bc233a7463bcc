package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Awaiting;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Side;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/**
 * Reads how far a sale has got, by the cues of the rule table. What a sentence denies, doubts or
 * still awaits has not happened.
 */
final class StatusReader {
  private static final long AWAITING = MeaningTypes.of(Awaiting.class);
  private static final long TRANSFER = MeaningTypes.of(Transfer.class);

  private static final Set<String> BUYS =
      Set.of("acquisition", "purchase", "procurement", "buying", "acquiring", "purchasing");

  private static final Set<String> ARTICLES = Set.of("the", "a", "this", "its", "long");

  private static final Set<String> CONTRACTS =
      Set.of("contract", "contracts", "order", "orders", "award", "modification");

  private static final Set<String> PEOPLE =
      Set.of(
          "delegation",
          "team",
          "officials",
          "officers",
          "representatives",
          "minister",
          "president",
          "secretary",
          "troops",
          "soldiers",
          "pilots",
          "crews",
          "he",
          "she");

  private static final int PEOPLE_BEFORE = 10;

  private static final Set<String> FINAL =
      Set.of("finalize", "finalise", "finalized", "finalised", "completion", "sign", "signed");

  private static final Set<String> DEALS = Set.of("deal", "contract", "agreement");

  private static final Set<String> SALES =
      Set.of(
          "sale",
          "sales",
          "export",
          "exports",
          "transfer",
          "delivery",
          "deliveries",
          "shipment",
          "shipments",
          "license",
          "licence",
          "licenses",
          "licences",
          "request",
          "bán",
          "xuất");

  private static final Set<String> SIGNS = Set.of("sign", "negotiate", "conclude");

  /** Who clears a purchase at home; a legislature that clears what is sold names its country. */
  private static final Set<String> BODIES =
      Set.of(
          "cabinet",
          "parliament",
          "parliamentary",
          "ministers",
          "minister",
          "ministry",
          "mod",
          "council",
          "committee",
          "government",
          "assembly",
          "legislature",
          "legislative",
          "lawmakers",
          "sejm");

  /** How many words before an approval a body can stand. */
  private static final int BODY = 8;

  /** How many words behind "by" or "from" it can stand. */
  private static final int BY = 6;

  private static final Set<String> PLANS = Set.of("proposal", "plan", "plans", "project");

  private static final Set<String> BUY = Set.of("buy", "acquire", "procure", "purchase");

  private static final Set<String> DELIVERIES = Set.of("delivery", "deliveries", "first");

  /** What stands before a delivery that is agreed or awaited. */
  private static final Set<String> AHEAD =
      Set.of(
          "includes",
          "include",
          "including",
          "covers",
          "for",
          "from",
          "until",
          "with",
          "awaiting",
          "before",
          "will",
          "expects",
          "expected",
          "planned",
          "concerning");

  /** What tells that a ceremony is still to come. */
  private static final Set<String> COMING =
      Set.of("will", "would", "scheduled", "upcoming", "later", "expected", "planned", "set");

  /** What ends talks, with any words between it and the contract. */
  private static final Set<String> CLOSES =
      Set.of(
          "reached",
          "reaches",
          "concluded",
          "concludes",
          "struck",
          "strikes",
          "clinched",
          "entered",
          "enters",
          "signed",
          "signs");

  /** How many words behind "received" tell that it was a contract. */
  private static final int CONTRACT = 18;

  /** How many words behind an approval tell that it is of a purchase, its cost among them. */
  private static final int PURCHASE = 10;

  /** How many words behind an approval tell what was approved. */
  private static final int NEAR = 4;

  /** What a sentence still awaits, from the words that say so to the end of the clause. */
  record AwaitingPhrase(Words words, int from, int to) {}

  /** The first thing that a sentence says is still awaited; null if it says none. */
  @Nullable AwaitingPhrase awaiting(Sentence sentence) {
    if (!sentence.has(AWAITING)) {
      return null;
    }
    for (var sense : sentence.senses()) {
      if (sense.meaning() instanceof Awaiting
          && sense.to() < sentence.to()
          && !isAnAdjective(sentence, sense)) {
        var to = clauseEnd(sentence, sense.to());
        if (to > sense.to()) {
          return new AwaitingPhrase(sentence.words(sense.to(), to), sense.from(), to);
        }
      }
    }
    return null;
  }

  /** "A delegation of officers has arrived in the capital": no goods did. */
  private static boolean isOfPeople(Sentence sentence, Sense cue) {
    var from = Math.max(sentence.from(), cue.from() - PEOPLE_BEFORE);
    return sentence.tokens().form(cue.to() - 1).startsWith("arriv")
            && sentence.hasWord(PEOPLE, from, cue.from())
        || cue.to() - cue.from() > 1
            && sentence.tokens().form(cue.to() - 2).startsWith("arriv")
            && sentence.hasWord(PEOPLE, from, cue.from());
  }

  /** "Ordered the navy to call off the deal": nothing is bought. */
  private static boolean isACommand(Sentence sentence, Sense cue) {
    var tokens = sentence.tokens();
    var isAnOrder = tokens.form(cue.to() - 1).startsWith("order");
    for (var i = cue.to(); isAnOrder && i < Math.min(sentence.to(), cue.to() + NEAR); i++) {
      if (tokens.is(i, "to")) {
        return i > cue.to();
      }
      if (!tokens.is(i, Tokens.Kind.WORD) || ItemName.core(sentence, i) > i) {
        return false;
      }
    }
    return false;
  }

  /** "A signing ceremony is scheduled for May": nothing is signed yet. */
  private static boolean isACeremonyToCome(Sentence sentence, Sense cue) {
    return sentence.tokens().is(cue.to() - 1, "ceremony") && sentence.hasWord(COMING);
  }

  /** "It includes the delivery of the first three", "starting from the first delivery". */
  private static boolean isADeliveryToCome(Sentence sentence, Sense sense, Cue cue) {
    var from = Math.max(sentence.from(), sense.from() - BODY);
    return cue.status() == Status.DELIVERED
        && DELIVERIES.contains(sentence.tokens().form(sense.from()))
        && sentence.hasWord(AHEAD, from, sense.from());
  }

  /** "The pending purchase", "a long-pending deal": nothing is awaited. */
  private static boolean isAnAdjective(Sentence sentence, Sense sense) {
    var tokens = sentence.tokens();
    return tokens.is(sense.from(), "pending")
        && (tokens.is(sense.from() - 1, Tokens.Kind.HYPHEN)
            || ARTICLES.contains(tokens.form(sense.from() - 1)));
  }

  /** Every status that a sentence tells as a fact, in its order. */
  List<StatusPhrase> read(
      Sentence sentence, List<PartyPhrase> parties, @Nullable AwaitingPhrase awaiting) {
    var told = new ArrayList<StatusPhrase>();
    for (var sense : sentence.senses()) {
      if (sense.meaning() instanceof Cue cue
          && cue.status() != Status.UNKNOWN
          && sense.to() <= sentence.to()
          && !isAwaited(sentence, sense, awaiting)
          && !isOfPeople(sentence, sense)
          && !isACommand(sentence, sense)
          && !isACeremonyToCome(sentence, sense)
          && !isADeliveryToCome(sentence, sense, cue)
          && !Denials.deny(sentence, sense, cue.status())
          && !Halts.anotherThing(sentence, sense, cue.status())) {
        var status = bySide(sentence, sense, cue, parties);
        var tense = Tense.of(sentence, sense, status);
        if (tense != Tense.OPEN || status == Status.NEGOTIATION) {
          var words = sentence.words(sense.from(), sense.to());
          told.add(new StatusPhrase(status, words, sense.from(), tense));
        }
      }
    }
    if (isAnyCleared(told)) {
      // "Approved a deal to go on with a support contract for": the contract is still to come.
      told.removeIf(
          phrase -> phrase.words().quote().toLowerCase(Locale.ROOT).startsWith("contract"));
    }
    if (told.size() > 1 && told.stream().anyMatch(StatusReader::isBeforeTheEnd)) {
      told.removeIf(StatusReader::isAContract);
    }
    if (told.isEmpty() && sentence.has(TRANSFER)) {
      var won = won(sentence);
      var act = won == null ? VietnameseAct.of(sentence) : won;
      var wish = act == null ? Wish.of(sentence) : act;
      return wish == null ? List.of() : List.of(wish);
    }
    return told;
  }

  /** "Is set to finalize a supply contract": the contract is still to come. */
  private static boolean isBeforeTheEnd(StatusPhrase phrase) {
    return phrase.status() == Status.NEGOTIATION
        && FINAL.contains(lastWord(phrase.words().quote().toLowerCase(Locale.ROOT)));
  }

  /** Whether only a noun tells that it is agreed: "delivered under the contract". */
  static boolean isAContract(StatusPhrase phrase) {
    var quote = phrase.words().quote().toLowerCase(Locale.ROOT);
    return phrase.status() == Status.CONTRACTED
        && (CONTRACTS.contains(lastWord(quote))
            || CONTRACTS.contains(quote.substring(0, Math.max(0, quote.indexOf(' ')))));
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** "Won an $80 million deal": whatever stands between, the contract is agreed. */
  private static @Nullable StatusPhrase won(Sentence sentence) {
    for (var sense : sentence.senses()) {
      if (sense.meaning() instanceof Transfer transfer
          && transfer.direction() == Direction.NOUN
          && closed(sentence, sense) >= 0) {
        var closed = closed(sentence, sense);
        var words = sentence.words(closed, closed + 1);
        return new StatusPhrase(Status.CONTRACTED, words, closed);
      }
      if (sense.meaning() instanceof Transfer transfer
          && transfer.direction() == Direction.WINS
          && sense.to() <= sentence.to()
          && SubjectPart.isOfAContract(sentence, sense.to())
          && !Denials.deny(sentence, sense, Status.CONTRACTED)) {
        var words = sentence.words(sense.from(), sense.to());
        return new StatusPhrase(Status.CONTRACTED, words, sense.from());
      }
    }
    return null;
  }

  /** Where "reached a $1.6 billion arms deal" tells that it is agreed; -1 if it does not. */
  private static int closed(Sentence sentence, Sense deal) {
    var isADeal = DEALS.contains(sentence.tokens().form(deal.to() - 1));
    for (var i = deal.from() - 1;
        isADeal && i >= Math.max(sentence.from(), deal.from() - CONTRACT);
        i--) {
      if (CLOSES.contains(sentence.tokens().form(i))) {
        return sentence.tokens().is(i - 1, "be") || sentence.tokens().is(i - 1, "to") ? -1 : i;
      }
      if (!sentence.tokens().is(i, Tokens.Kind.WORD) && !isInASum(sentence, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isInASum(Sentence sentence, int i) {
    var sums = Phrases.within(sentence.phrases().amounts(), i - CONTRACT, i + 1);
    return sums.stream().anyMatch(sum -> sum.from() <= i && i < sum.to());
  }

  private static boolean isAnyCleared(List<StatusPhrase> told) {
    for (var phrase : told) {
      if (phrase.status() == Status.APPROVED || phrase.status() == Status.NOTIFIED) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAwaited(
      Sentence sentence, Sense sense, @Nullable AwaitingPhrase awaiting) {
    return awaiting != null
        && sense.from() >= awaiting.from()
        && sense.from() < awaiting.to()
        && !VietnameseVerb.isPast(sentence, sense);
  }

  /** An approval by the buyer's own side is a step of the buyer, not a clearance to sell. */
  private static Status bySide(Sentence sentence, Sense sense, Cue cue, List<PartyPhrase> parties) {
    if (cue.status() == Status.DELIVERED && isOfAContract(sentence, sense)) {
      return Status.CONTRACTED;
    }
    if (cue.status() != Status.APPROVED || cue.side() == Side.BUYER) {
      return cue.status() == Status.APPROVED ? Status.NEGOTIATION : cue.status();
    }
    if (isOfABuyersBody(sentence, sense, parties)) {
      return Status.NEGOTIATION;
    }
    // "Thương vụ được phê duyệt" names nobody who approves.
    if (sentence.tokens().is(sense.from(), "được")
        || SubjectPart.clearsForAnother(sentence, sense)) {
      return Status.APPROVED;
    }
    var suppliers = of(parties, Part.SUPPLIER);
    // "Was approved by Washington": who approves stands behind.
    var agent = sentence.tokens().is(sense.to(), "by") ? sense.to() + NEAR : sense.to();
    if (parties.stream()
        .anyMatch(
            party ->
                party.from() > sense.to()
                    && party.from() < agent
                    && party.part() == Part.SUPPLIER)) {
      return Status.APPROVED;
    }
    if (sentence.tokens().is(sense.to(), "by")
        && parties.stream()
            .anyMatch(
                party ->
                    party.from() > sense.to()
                        && party.from() < agent
                        && party.part() == Part.RECIPIENT)) {
      return Status.NEGOTIATION;
    }
    for (var i = parties.size() - 1; i >= 0; i--) {
      var party = parties.get(i);
      if (party.from() < sense.from()) {
        return party.part() == Part.RECIPIENT && !suppliers.contains(party.party())
            ? Status.NEGOTIATION
            : Status.APPROVED;
      }
    }
    return isOfABuy(sentence, sense) ? Status.NEGOTIATION : Status.APPROVED;
  }

  /**
   * "The cabinet gave the go-ahead", "authorized the minister to sign": a step at home, unless what
   * is cleared is a sale or a country that sells is told before.
   */
  private static boolean isOfABuyersBody(
      Sentence sentence, Sense approval, List<PartyPhrase> parties) {
    var end = Math.min(sentence.to(), approval.to() + PURCHASE);
    if (sentence.hasWord(SALES, approval.from(), end)) {
      return false;
    }
    var from = Math.max(sentence.from(), approval.from() - BODY);
    var by =
        sentence.tokens().is(approval.to(), "from") || sentence.tokens().is(approval.to(), "by");
    var to = Math.min(sentence.to(), by ? approval.to() + BY : approval.to());
    return sentence.hasWord(SIGNS, approval.to(), end)
        || sentence.hasWord(BODIES, from, to)
            && parties.stream()
                .noneMatch(party -> party.part() == Part.SUPPLIER && party.from() < to);
  }

  /** "Received a $36 million contract modification": no goods came. */
  static boolean isOfAContract(Sentence sentence, Sense sense) {
    var tokens = sentence.tokens();
    var isReceived =
        tokens.is(sense.to() - 1, "received")
            || tokens.is(sense.to() - 1, "receives")
            || tokens.is(sense.to() - 1, "nhận")
            || tokens.is(sense.to() - 2, "nhận");
    var end = Math.min(sentence.to(), sense.to() + CONTRACT);
    for (var i = sense.to(); isReceived && i < end; i++) {
      if (CONTRACTS.contains(tokens.form(i)) || tokens.is(i, "đơn")) {
        return true;
      }
      if (ItemName.core(sentence, i) > i) {
        return false;
      }
    }
    return false;
  }

  /** "The ministry approved the acquisition of": a buyer's step, unless a supplier takes it. */
  static boolean isOfABuy(Sentence sentence, Sense approval) {
    var end = Math.min(sentence.to(), approval.to() + PURCHASE);
    for (var i = approval.to(); i < end; i++) {
      if (BUYS.contains(sentence.tokens().form(i)) && !sentence.tokens().is(i - 1, "to")) {
        return true;
      }
      if (BUY.contains(sentence.tokens().form(i))
          && sentence.tokens().is(i - 1, "to")
          && PLANS.contains(sentence.tokens().form(i - 2))) {
        return true;
      }
    }
    return false;
  }

  private static Set<Party> of(List<PartyPhrase> parties, Part part) {
    return parties.stream()
        .filter(party -> party.part() == part)
        .map(PartyPhrase::party)
        .collect(Collectors.toSet());
  }

  private static int clauseEnd(Sentence sentence, int from) {
    var tokens = sentence.tokens();
    for (var i = from; i < sentence.to(); i++) {
      if (tokens.is(i, ",")
          || tokens.is(i, ";")
          || tokens.is(i, "but")
          || tokens.is(i, "which")
          || (tokens.is(i, ".") && i >= sentence.to() - 2)) {
        return i;
      }
    }
    return sentence.to();
  }
}
