package org.transmittal.extraction;

import java.util.List;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Side;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/** Tells whose approval it is: the supplier's government clears a sale, the buyer's a purchase. */
final class Clearance {
  private static final WordSet BUYS =
      WordSet.of("acquisition", "purchase", "procurement", "buying", "acquiring", "purchasing");

  private static final WordSet SALES =
      WordSet.of(
          ("sale sales export exports transfer delivery deliveries shipment shipments "
                  + "license licence licenses licences request bán xuất")
              .split(" "));

  private static final WordSet SIGNS = WordSet.of("sign", "negotiate", "conclude");

  /** Who clears a purchase at home; a legislature that clears what is sold names its country. */
  private static final WordSet BODIES =
      WordSet.of(
          ("cabinet parliament parliamentary ministers minister ministry mod council "
                  + "committee government assembly legislature legislative lawmakers sejm")
              .split(" "));

  /** How many words before an approval a body can stand. */
  private static final int BODY = 8;

  /** How many words behind "by" or "from" it can stand. */
  private static final int BY = 6;

  private static final WordSet PLANS =
      WordSet.of("proposal", "plan", "plans", "project", "request");

  private static final WordSet BUY = WordSet.of("buy", "acquire", "procure", "purchase");

  /** How many words behind an approval tell that it is of a purchase, its cost among them. */
  private static final int PURCHASE = 10;

  /** How many words behind an approval tell what was approved. */
  private static final int NEAR = 4;

  private static final WordSet PROJECTS =
      WordSet.of("projects", "procurements", "proposals", "purchases", "acquisitions");

  private static final WordSet ASKED = WordSet.of("yêu", "đề", "bán", "xuất", "được", "phép");

  private static final WordSet PASSIVE = WordSet.of("been", "was", "were", "being");

  private static final WordSet TO = WordSet.of("to", "for");

  private static final WordSet MONEY =
      WordSet.of("budget", "budgets", "funds", "funding", "financing", "loan", "money");

  private static final WordSet CLEARED =
      WordSet.of("cleared", "allowed", "authorised", "authorized", "permitted");

  private Clearance() {}

  /** What an approval comes to; one by the buyer's own side is a step of the buyer. */
  static Status of(Sentence sentence, Sense sense, Cue cue, List<PartyPhrase> parties) {
    if (isClearedToBuy(sentence, sense)) {
      return Status.APPROVED;
    }
    if (cue.side() == Side.BUYER
        || PROJECTS.has(sentence.tokens(), sense.to()) // "was among the approved projects"
        || isOfMoney(sentence, sense)
        || isOfABuyersBody(sentence, sense, parties)) {
      return Status.NEGOTIATION;
    }
    // "Thương vụ được phê duyệt" names nobody who approves.
    if (sentence.tokens().is(sense.from(), "được") || Clearing.isForAnother(sentence, sense)) {
      return Status.APPROVED;
    }
    // "Was approved by Washington": who approves stands behind.
    var isBy = sentence.tokens().is(sense.to(), "by");
    var agent = isBy ? sense.to() + NEAR : sense.to();
    if (stands(parties, Part.SUPPLIER, sense.to(), agent)) {
      return Status.APPROVED;
    }
    if (stands(parties, Part.RECIPIENT, sense.to(), agent)) {
      return Status.NEGOTIATION;
    }
    for (var i = parties.size() - 1; i >= 0; i--) {
      var party = parties.get(i);
      if (party.from() < sense.from() && acts(sentence, sense, party)) {
        return party.part() == Part.RECIPIENT && !supplies(parties, party)
            ? Status.NEGOTIATION
            : Status.APPROVED;
      }
    }
    return isOfABuy(sentence, sense) ? Status.NEGOTIATION : Status.APPROVED;
  }

  /** "A budget of $9 billion had been approved", "the funding was approved": at home. */
  private static boolean isOfMoney(Sentence sentence, Sense sense) {
    var from = Math.max(sentence.from(), sense.from() - BODY);
    return sentence.hasWord(MONEY, from, sense.from())
            && sentence.hasWord(PASSIVE, sense.from() - 1, sense.to())
        || sentence.hasWord(MONEY, sense.to(), Math.min(sentence.to(), sense.to() + 2));
  }

  /** "Egypt cleared to buy radars": by whoever sells. */
  private static boolean isClearedToBuy(Sentence sentence, Sense sense) {
    return CLEARED.has(sentence.tokens(), sense.from())
        && sentence.tokens().is(sense.to() - 2, "to")
        && BUY.has(sentence.tokens(), sense.to() - 1);
  }

  /**
   * "Kuwait has been cleared to buy", "the sale to Egypt clears": who is cleared clears nothing.
   */
  private static boolean acts(Sentence sentence, Sense sense, PartyPhrase party) {
    return !sentence.hasWord(PASSIVE, sense.from() - 1, sense.to())
        && !TO.has(Governing.preposition(sentence, party.from()));
  }

  private static boolean stands(List<PartyPhrase> parties, Part part, int from, int to) {
    return parties.stream()
        .anyMatch(party -> party.from() > from && party.from() < to && party.part() == part);
  }

  private static boolean supplies(List<PartyPhrase> parties, PartyPhrase buyer) {
    return parties.stream()
        .anyMatch(party -> party.part() == Part.SUPPLIER && party.party().equals(buyer.party()));
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

  /** "The ministry approved the acquisition of": a buyer's step, unless a supplier takes it. */
  static boolean isOfABuy(Sentence sentence, Sense approval) {
    var end = Math.min(sentence.to(), approval.to() + PURCHASE);
    for (var i = approval.to(); i < end; i++) {
      if (BUYS.has(sentence.tokens(), i) && !sentence.tokens().is(i - 1, "to")) {
        return true;
      }
      if (sentence.tokens().is(i, "mua")) {
        return isAtHome(sentence, approval.to(), i);
      }
      if (BUY.has(sentence.tokens(), i)
          && sentence.tokens().is(i - 1, "to")
          && PLANS.has(sentence.tokens(), i - 2)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Bật đèn xanh cho hải quân mua": a step at home, and not "đồng ý cho Oslo mua", nor "duyệt đề
   * nghị mua", which whoever sells answers.
   */
  private static boolean isAtHome(Sentence sentence, int from, int buys) {
    if (sentence.hasWord(ASKED, from, buys)) {
      return false;
    }
    for (var sense : sentence.phrases().senses().within(from, buys)) {
      if (sense.meaning() instanceof Country) {
        return false;
      }
    }
    return true;
  }
}
