package org.transmittal.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Side;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/** The part of a country that acts, by the verb behind it: "Japan buys", "Sweden sells". */
final class SubjectPart {
  private static final Set<String> NOUN_BEHIND =
      Set.of(
          "this",
          "the",
          "that",
          "a",
          "its",
          "their",
          "possible",
          "proposed",
          "planned",
          "potential",
          "any",
          "such",
          "việc",
          "vụ",
          "đồng",
          "thuận",
          "hoạch");

  /** "The agency said that the potential deal": nobody acts. */
  private static final Set<String> POSSIBLE =
      Set.of("possible", "potential", "proposed", "planned", "preliminary", "tentative");

  /** How many words behind a cue tell that it is of a sale. */
  private static final int SALE = 5;

  private static final Set<String> WITH = Set.of("with");

  private static final Set<String> MAKES =
      Set.of("build", "supply", "sell", "export", "deliver", "construct", "provide");

  private static final Set<String> BUYS = Set.of("purchase", "buy", "acquisition", "procurement");

  private static final Set<String> SALES = Set.of("sale", "export", "transfer");

  /** How far behind a subject its verb can stand. */
  private static final int REACH = 12;

  private SubjectPart() {}

  /**
   * By the first verb behind it that tells who acts; null if none does.
   *
   * @param maker the country that makes every type of the sentence; null if it is not known
   */
  static @Nullable Part of(Sentence sentence, Sense subject, @Nullable Party maker) {
    var tokens = sentence.tokens();
    var possessive = tokens.is(subject.to(), Tokens.Kind.POSSESSIVE);
    var end = Math.min(sentence.to(), reach(sentence, subject.to()));
    var clauseEnd = clauseEnd(tokens, subject.to(), end);
    var byCue = inOneWith(sentence, subject);
    var absolute = behindAnAct(sentence, subject);
    if (absolute != null) {
      return absolute;
    }
    var nearer = -1;
    for (var sense : sentence.phrases().senses().within(subject.to(), clauseEnd)) {
      var i = sense.from();
      if (sense.meaning() instanceof Country && sense.from() >= subject.to()) {
        nearer = OwnerPart.behindForces(tokens, sense.to());
      }
      if (sense.meaning() instanceof Maker && possessive && i == subject.to() + 1) {
        return Part.SUPPLIER;
      }
      var acts = nearer != i && byTransfer(sentence, sense, possessive, byCue);
      if (acts && sense.meaning() instanceof Transfer transfer) {
        return switch (transfer.direction()) {
          case SELLS -> isByAFirm(sentence, subject, sense) ? Part.RECIPIENT : Part.SUPPLIER;
          case WINS -> awards(sentence, sense) ? Part.RECIPIENT : Part.SUPPLIER;
          case BUYS ->
              byCue == Part.SUPPLIER || Closing.isReceived(sentence, sense)
                  ? Part.SUPPLIER
                  : Part.RECIPIENT;
          case NOUN -> Part.RECIPIENT;
        };
      }
      if (nearer == i && (sense.meaning() instanceof Transfer || isCue(sense))) {
        return byCue; // another country stands right before this verb, and acts
      }
      if (sense.meaning() instanceof Cue cue
          && isCue(sense)
          && byCue == null
          && !POSSIBLE.contains(tokens.form(sense.from()))) {
        if (cue.status() == Status.APPROVED && clearsForAnother(sentence, sense)) {
          return null;
        }
        var buys =
            isOfABuyer(cue, subject, maker) && !clearsASale(sentence, sense)
                || clearsABuy(sentence, sense, cue);
        byCue = buys ? Part.RECIPIENT : closesASale(sentence, sense, cue) ? Part.SUPPLIER : of(cue);
        if (cue.side() != Side.ANY) {
          return byCue;
        }
      }
    }
    return byCue;
  }

  /** "Mua 36 Rafale, Indonesia tăng sức mạnh": who the main clause names does what opens it. */
  private static @Nullable Part behindAnAct(Sentence sentence, Sense subject) {
    var act = sentence.phrases().senses().at(sentence.from(), Transfer.class);
    if (act == null
        || !sentence.phrases().vietnamese()
        || !sentence.tokens().is(subject.from() - 1, ",")) {
      return null;
    }
    return switch (((Transfer) act.meaning()).direction()) {
      case BUYS -> Part.RECIPIENT;
      case SELLS -> Part.SUPPLIER;
      case NOUN, WINS -> null;
    };
  }

  /** "Chile signed a contract with Saab to supply": the firm across the table does. */
  private static boolean isByAFirm(Sentence sentence, Sense subject, Sense verb) {
    if (!sentence.hasWord(WITH, subject.to(), verb.from())) {
      return false;
    }
    var party = ((Country) subject.meaning()).party();
    for (var sense : sentence.phrases().senses().within(subject.to(), verb.from())) {
      if (sense.meaning() instanceof Maker maker && !maker.countries().contains(party)) {
        return true;
      }
    }
    return false;
  }

  private static int clauseEnd(Tokens tokens, int from, int end) {
    var to = from;
    while (to < end && !tokens.is(to, ';') && !tokens.is(to, ':')) {
      to++;
    }
    return to;
  }

  /** Sums apart, as many words: "signed a $468 million (350 million pound) agreement to supply". */
  private static int reach(Sentence sentence, int from) {
    var to = from + REACH;
    for (var sum : Phrases.within(sentence.phrases().amounts(), from, to)) {
      to += sum.to() - sum.from();
    }
    return to;
  }

  /** By a cue that begins with the subject itself: "State Department approved". */
  private static @Nullable Part inOneWith(Sentence sentence, Sense subject) {
    for (var sense : sentence.phrases().senses().within(subject.from(), subject.to())) {
      if (sense.meaning() instanceof Cue cue && isCue(sense) && sense.to() > subject.to()) {
        return of(cue);
      }
    }
    return null;
  }

  /** Who clears or ends a deal on what another country makes buys: Berlin approves F-35s. */
  static boolean isOfABuyer(Cue cue, Sense subject, @Nullable Party maker) {
    return (cue.status() == Status.APPROVED || cue.status() == Status.CANCELLED)
        && maker != null
        && !maker.equals(((Country) subject.meaning()).party());
  }

  /** "Washington approved the sale of Israel's radars": whose leave it takes does not buy. */
  private static boolean clearsASale(Sentence sentence, Sense cue) {
    var end = Math.min(sentence.to(), cue.to() + SALE);
    return sentence.hasWord(SALES, cue.from(), cue.to() + 1)
        || sentence.hasWord(SALES, cue.to(), end) && !sentence.hasWord(BUYS, cue.to(), end)
        || ownsBehind(sentence, cue) && sentence.hasWord(SALES, cue.to(), end + 1);
  }

  /** "Washington backs Germany's purchase": who clears what another country does has no part. */
  static boolean clearsForAnother(Sentence sentence, Sense cue) {
    return ownsBehind(sentence, cue) && Clearance.isOfABuy(sentence, cue);
  }

  private static boolean ownsBehind(Sentence sentence, Sense cue) {
    var owner = sentence.phrases().senses().at(cue.to(), Country.class);
    return owner != null && sentence.tokens().is(owner.to(), Tokens.Kind.POSSESSIVE);
  }

  /** "Pakistan finalizes jet sale to Azerbaijan": who agrees on a sale sells. */
  private static boolean closesASale(Sentence sentence, Sense sense, Cue cue) {
    var end = Math.min(sentence.to(), sense.to() + SALE);
    return cue.status() == Status.CONTRACTED
        && (sentence.hasWord(SALES, sense.to(), end) || isToMake(sentence, sense.to()));
  }

  /** "Clinched a $6 billion deal on Tuesday to build warships": whoever makes them sells. */
  private static boolean isToMake(Sentence sentence, int from) {
    var end = Math.min(sentence.to(), reach(sentence, from));
    for (var i = from; i + 1 < end; i++) {
      if (sentence.tokens().is(i, "to")) {
        return MAKES.contains(sentence.tokens().form(i + 1));
      }
    }
    return false;
  }

  /** "The prime minister has cleared the purchase of": a step of the buyer. */
  private static boolean clearsABuy(Sentence sentence, Sense sense, Cue cue) {
    return cue.status() == Status.APPROVED && Clearance.isOfABuy(sentence, sense);
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

  private static boolean isCue(Sense sense) {
    return sense.meaning() instanceof Cue cue && cue.status() != Status.UNKNOWN;
  }

  /** "The ministry awarded Raytheon a contract": whoever stands before it buys. */
  private static boolean awards(Sentence sentence, Sense sense) {
    return sense.to() - sense.from() == 1
        && sentence.tokens().is(sense.from(), "awarded")
        && sentence.phrases().senses().at(sense.to(), Maker.class) != null;
  }

  /** Whether a word of a transfer tells the part of the subject. */
  private static boolean byTransfer(
      Sentence sentence, Sense sense, boolean possessive, @Nullable Part byCue) {
    if (!(sense.meaning() instanceof Transfer transfer)) {
      return false;
    }
    return switch (transfer.direction()) {
      case SELLS -> true;
      case BUYS -> !NOUN_BEHIND.contains(sentence.tokens().form(sense.from() - 1));
      case WINS -> isOfAContract(sentence, sense.to());
      case NOUN -> possessive && byCue == null;
    };
  }

  /** Whether a contract or an order is what is won. */
  static boolean isOfAContract(Sentence sentence, int from) {
    var to = Math.min(sentence.to(), from + REACH);
    for (var sense : sentence.phrases().senses().within(from, to)) {
      if (sense.meaning() instanceof Transfer transfer
          && (transfer.direction() == Direction.NOUN || transfer.direction() == Direction.BUYS)) {
        return true;
      }
    }
    return false;
  }
}
