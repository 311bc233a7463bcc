package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Side;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/**
 * The part of a country that acts, by the first verb behind it: "Japan buys", "Sweden sells". A
 * verb is of the name that stands nearest before it.
 */
final class SubjectPart {
  /** "The agency said that the potential deal": nobody acts. */
  private static final WordSet POSSIBLE =
      WordSet.of("possible", "potential", "proposed", "planned", "preliminary", "tentative");

  private static final WordSet IFS = WordSet.of("if", "unless", "nếu");

  /** How many words behind a name a condition about it begins. */
  private static final int CONDITION = 3;

  private SubjectPart() {}

  /**
   * By the first verb behind it that tells who acts; null if none does.
   *
   * @param maker the country that makes every type of the sentence; null if it is not known
   */
  static @Nullable Part of(Sentence sentence, Sense subject, @Nullable Party maker) {
    var fronted = FrontedAct.of(sentence, subject);
    if (fronted != null) {
      return fronted;
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
      if (sense.meaning() instanceof Country && !HomeDepartment.is(sentence, sense)) {
        if (sentence.hasWord(IFS, sense.to(), Math.min(end, sense.to() + CONDITION))) {
          return byCue; // "Washington threatens Ankara if it buys"
        }
        if (AnotherSubject.is(sentence, subject, sense)) {
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
          && TransferPart.tells(sentence, sense, possessive, byCue)
          && sense.meaning() instanceof Transfer transfer) {
        if (Punished.is(sentence, subject, sense.from())) {
          return null;
        }
        return TransferPart.of(sentence, subject, sense, transfer.direction(), byCue);
      }
      if (isOfNearer && (sense.meaning() instanceof Transfer || isCue(sense))) {
        return byCue; // another country stands nearer to this verb, and acts
      }
      if (sense.meaning() instanceof Cue cue
          && isCue(sense)
          && byCue == null
          && !POSSIBLE.has(tokens, sense.from())) {
        if (cue.status() == Status.APPROVED && Clearing.isForAnother(sentence, sense)) {
          return null;
        }
        byCue = Clearing.of(sentence, subject, sense, maker);
        if (cue.side() != Side.ANY) {
          return byCue;
        }
      }
    }
    return byCue == null && maker == null ? Ending.part(sentence, subject, end) : byCue;
  }

  /** Behind the asides that begin before a token. */
  private static int skipped(Sentence sentence, int from, int token) {
    var at = from;
    for (var i = Math.max(from, 0); i <= token; i++) {
      at = Math.max(at, Clause.behindAside(sentence, i));
    }
    return at;
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
}
