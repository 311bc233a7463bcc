package org.transmittal.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Form;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Side;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/**
 * The part of a country that acts, by the first verb behind it: "Japan buys", "Sweden sells". A
 * verb is of the name that stands nearest before it.
 */
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

  /** "Peru was offered", "Peru has been sold": to whom it is done, unlike "France offered". */
  private static final Set<String> PASSIVE =
      Set.of("was", "were", "been", "being", "is", "are", "be", "gets", "got", "được");

  private static final Set<String> LEASES = Set.of("lease", "leases", "leased", "leasing", "thuê");

  private static final Set<String> REFUSES =
      Set.of("refused", "refuses", "declined", "declines", "unwilling", "reluctant", "refusing");

  private static final Set<String> IFS = Set.of("if", "unless", "nếu");

  /** How many words behind a name a condition about it begins. */
  private static final int CONDITION = 3;

  private SubjectPart() {}

  /**
   * By the first verb behind it that tells who acts; null if none does.
   *
   * @param maker the country that makes every type of the sentence; null if it is not known
   */
  static @Nullable Part of(Sentence sentence, Sense subject, @Nullable Party maker) {
    var absolute = behindAnAct(sentence, subject);
    if (absolute != null) {
      return absolute;
    }
    var tokens = sentence.tokens();
    var possessive = tokens.is(subject.to(), Tokens.Kind.POSSESSIVE);
    var byCue = inOneWith(sentence, subject);
    var nearer = -1;
    var aside = subject.to();
    var end = Clause.end(sentence, subject);
    for (var sense : sentence.phrases().senses().within(subject.to(), end)) {
      var i = sense.from();
      aside = skipped(sentence, aside, i);
      if (aside > i) {
        continue;
      }
      if (sense.meaning() instanceof Country) {
        if (sentence.hasWord(IFS, sense.to(), Math.min(end, sense.to() + CONDITION))) {
          return byCue; // "Washington threatens Ankara if it buys"
        }
        if (isAnotherSubject(sentence, subject, sense)) {
          nearer = Integer.MAX_VALUE;
        } else if (nearer < i) {
          nearer = Forces.behind(tokens, sense.to());
        }
      }
      if (sense.meaning() instanceof Maker && possessive && i == subject.to() + 1) {
        return Part.SUPPLIER;
      }
      var isOfNearer = nearer == i || nearer == Integer.MAX_VALUE;
      if (!isOfNearer
          && byTransfer(sentence, sense, possessive, byCue)
          && sense.meaning() instanceof Transfer transfer) {
        return part(sentence, subject, sense, transfer.direction(), byCue);
      }
      if (isOfNearer && (sense.meaning() instanceof Transfer || isCue(sense))) {
        return byCue; // another country stands nearer to this verb, and acts
      }
      if (sense.meaning() instanceof Cue cue
          && isCue(sense)
          && byCue == null
          && !POSSIBLE.contains(tokens.form(sense.from()))) {
        if (cue.status() == Status.APPROVED && Clearing.isForAnother(sentence, sense)) {
          return null;
        }
        byCue = Clearing.of(sentence, subject, sense, maker);
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

  /** Behind the asides that begin before a token. */
  private static int skipped(Sentence sentence, int from, int token) {
    var at = from;
    for (var i = Math.max(from, 0); i <= token; i++) {
      at = Math.max(at, Clause.behindAside(sentence, i));
    }
    return at;
  }

  /** A bare name with no joint before it: "China warned Washington against selling". */
  private static boolean isAnotherSubject(Sentence sentence, Sense subject, Sense name) {
    var tokens = sentence.tokens();
    return ((Country) name.meaning()).form() != Form.PEOPLE
        && !((Country) name.meaning()).party().equals(((Country) subject.meaning()).party())
        && name.from() - subject.to() > 1
        && !tokens.is(name.to(), Tokens.Kind.POSSESSIVE)
        && !tokens.is(name.to(), Tokens.Kind.HYPHEN)
        && !tokens.is(name.from() - 1, ",")
        && !tokens.is(name.from() - 1, "and")
        && !tokens.is(name.from() - 1, "và")
        && Governing.preposition(sentence, name.from()).isEmpty()
        && !MakerPart.isInAFirm(sentence, name)
        && sentence.phrases().senses().at(name.to(), Maker.class) == null;
  }

  private static @Nullable Part part(
      Sentence sentence, Sense subject, Sense verb, Direction direction, @Nullable Part byCue) {
    return switch (direction) {
      case SELLS -> sells(sentence, subject, verb, byCue);
      case WINS -> awards(sentence, verb) ? Part.RECIPIENT : Part.SUPPLIER;
      case BUYS ->
          byCue == Part.SUPPLIER || Closing.isReceived(sentence, verb)
              ? Part.SUPPLIER
              : Part.RECIPIENT;
      case NOUN -> Part.RECIPIENT;
    };
  }

  private static @Nullable Part sells(
      Sentence sentence, Sense subject, Sense verb, @Nullable Part byCue) {
    if (Clearing.hasFirmOfAnother(sentence, subject, verb.from())) {
      return byCue; // "signed a contract with Saab to supply": the firm does
    }
    var tokens = sentence.tokens();
    if (tokens.is(verb.from() - 1, "to") && REFUSES.contains(tokens.form(verb.from() - 2))) {
      return null;
    }
    if (PASSIVE.contains(tokens.form(verb.from() - 1))) {
      return Part.RECIPIENT;
    }
    return LEASES.contains(tokens.form(verb.from())) && isFromAnother(sentence, verb.to())
        ? Part.RECIPIENT
        : Part.SUPPLIER;
  }

  /** "To lease a submarine from Russia": who leases it from another pays. */
  private static boolean isFromAnother(Sentence sentence, int from) {
    for (var sense :
        sentence.phrases().senses().within(from, Clause.reach(sentence, from, sentence.to()))) {
      if (sense.meaning() instanceof Country) {
        var preposition = Governing.preposition(sentence, sense.from());
        return preposition.equals("from") || preposition.equals("của");
      }
    }
    return false;
  }

  /** By a cue that begins with the subject itself: "State Department approved". */
  private static @Nullable Part inOneWith(Sentence sentence, Sense subject) {
    for (var sense : sentence.phrases().senses().within(subject.from(), subject.to())) {
      if (sense.meaning() instanceof Cue cue && isCue(sense) && sense.to() > subject.to()) {
        return Clearing.of(cue);
      }
    }
    return null;
  }

  private static boolean isCue(Sense sense) {
    return sense.meaning() instanceof Cue cue && cue.status() != Status.UNKNOWN;
  }

  /** "The ministry has awarded Raytheon a contract", and was awarded none. */
  private static boolean awards(Sentence sentence, Sense sense) {
    return sense.to() - sense.from() == 1 && sentence.tokens().is(sense.from(), "awarded");
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
    for (var sense :
        sentence.phrases().senses().within(from, Clause.reach(sentence, from, sentence.to()))) {
      if (sense.meaning() instanceof Transfer transfer
          && (transfer.direction() == Direction.NOUN || transfer.direction() == Direction.BUYS)) {
        return true;
      }
    }
    return false;
  }
}
