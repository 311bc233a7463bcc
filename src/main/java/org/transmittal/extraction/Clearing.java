package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Side;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/** The part of whoever clears, signs or ends a deal: "Berlin approves F-35s" to buy them. */
final class Clearing {
  /** How many words behind a cue tell that it is of a sale. */
  private static final int NEAR = 5;

  private static final WordSet MAKES =
      WordSet.of("build", "supply", "sell", "export", "deliver", "construct", "provide");

  private static final WordSet BUYS = WordSet.of("purchase", "buy", "acquisition", "procurement");

  private static final WordSet SALES = WordSet.of("sale", "export", "transfer");

  private static final WordSet GIVES =
      WordSet.of("sales", "exports", "deliveries", "shipment", "shipments", "supplies", "supply");

  private Clearing() {}

  /**
   * The part that a cue behind a name tells; null if either could do it.
   *
   * @param maker the country that makes every type of the sentence; null if it is not known
   */
  static @Nullable Part of(Sentence sentence, Sense subject, Sense sense, @Nullable Party maker) {
    var cue = (Cue) sense.meaning();
    if (isOfABuyer(cue, subject, maker) && !clearsASale(sentence, sense)
        || cue.status() == Status.APPROVED && Clearance.isOfABuy(sentence, sense)) {
      return Part.RECIPIENT;
    }
    if (cue.status() == Status.SUSPENDED || cue.status() == Status.CANCELLED) {
      return halted(sentence, sense, cue);
    }
    return closesASale(sentence, subject, sense, cue) ? Part.SUPPLIER : of(cue);
  }

  /** "Froze the export of drones", "suspended the purchase": what is halted tells who halts it. */
  private static @Nullable Part halted(Sentence sentence, Sense sense, Cue cue) {
    var end = Math.min(sentence.to(), sense.to() + NEAR);
    if (sentence.hasWord(BUYS, sense.from(), end)) {
      return Part.RECIPIENT;
    }
    return sentence.hasWord(SALES, sense.from(), end) || sentence.hasWord(GIVES, sense.from(), end)
        ? Part.SUPPLIER
        : of(cue);
  }

  /** The part of whoever does what a cue tells; null if either could. */
  static @Nullable Part of(Cue cue) {
    if (cue.side() != Side.ANY) {
      return cue.side() == Side.SUPPLIER ? Part.SUPPLIER : Part.RECIPIENT;
    }
    return switch (cue.status()) {
      case APPROVED, NOTIFIED, BLOCKED -> Part.SUPPLIER;
      case NEGOTIATION, REQUESTED, CONTRACTED -> Part.RECIPIENT;
      case DELIVERED, SUSPENDED, CANCELLED, UNKNOWN -> null;
    };
  }

  /** Who clears or ends a deal on what another country makes buys: Berlin approves F-35s. */
  static boolean isOfABuyer(Cue cue, Sense subject, @Nullable Party maker) {
    return (cue.status() == Status.APPROVED || cue.status() == Status.CANCELLED)
        && maker != null
        && !maker.equals(((Country) subject.meaning()).party());
  }

  /** "Washington backs Germany's purchase": who clears what another country does has no part. */
  static boolean isForAnother(Sentence sentence, Sense cue) {
    return ownsBehind(sentence, cue) && Clearance.isOfABuy(sentence, cue);
  }

  /** "Washington approved the sale of Israel's radars": whose leave it takes does not buy. */
  private static boolean clearsASale(Sentence sentence, Sense cue) {
    var end = Math.min(sentence.to(), cue.to() + NEAR);
    return sentence.hasWord(SALES, cue.from(), cue.to() + 1)
        || sentence.hasWord(SALES, cue.to(), end) && !sentence.hasWord(BUYS, cue.to(), end)
        || ownsBehind(sentence, cue) && sentence.hasWord(SALES, cue.to(), end + 1);
  }

  private static boolean ownsBehind(Sentence sentence, Sense cue) {
    var owner = sentence.phrases().senses().at(cue.to(), Country.class);
    return owner != null && sentence.tokens().is(owner.to(), Tokens.Kind.POSSESSIVE);
  }

  /** "Pakistan finalizes jet sale to Azerbaijan": who agrees on a sale sells. */
  private static boolean closesASale(Sentence sentence, Sense subject, Sense sense, Cue cue) {
    if (cue.status() != Status.CONTRACTED) {
      return false;
    }
    var end = Math.min(sentence.to(), sense.to() + NEAR);
    return sentence.hasWord(SALES, sense.to(), end) || isToMake(sentence, subject, sense.to());
  }

  /**
   * "Clinched a $6 billion deal on Tuesday to build warships": whoever makes them sells, which is a
   * firm of another country where one stands nearer: "contracted Rheinmetall to deliver".
   */
  private static boolean isToMake(Sentence sentence, Sense subject, int from) {
    var end = Clause.reach(sentence, from, sentence.to());
    for (var i = from; i + 1 < end; i++) {
      if (sentence.tokens().is(i, "to")) {
        return MAKES.has(sentence.tokens(), i + 1) && !hasFirmOfAnother(sentence, subject, i);
      }
    }
    return false;
  }

  /** Whether a firm of another country stands between a name and a token. */
  static boolean hasFirmOfAnother(Sentence sentence, Sense subject, int to) {
    var party = ((Country) subject.meaning()).party();
    for (var sense : sentence.phrases().senses().within(subject.to(), to)) {
      if (sense.meaning() instanceof Maker maker && !maker.countries().contains(party)) {
        return true;
      }
    }
    return false;
  }
}
