package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/**
 * Tells a deal that is called off by a verb and its object, whatever names the deal between them:
 * "withdrew Thursday a proposed sale", "to walk away from a $90 million deal".
 */
final class Ending {
  private static final WordSet DEALS =
      WordSet.of(
          ("deal contract agreement order sale sales purchase pact export exports delivery "
                  + "deliveries shipment shipments")
              .split(" "));

  private static final WordSet ORDERS =
      WordSet.of("ordered", "orders", "instructed", "directed", "decided", "decides", "told");

  /** "A court ordered the government to halt the export of parts". */
  private static final WordSet HALTS = WordSet.of("halt", "suspend", "stop", "freeze", "pause");

  private static final WordSet BARE =
      WordSet.of(
          "cancel", "scrap", "drop", "terminate", "withdraw", "end", "rescind", "annul", "axe");

  private static final WordSet DONE =
      WordSet.of(
          ("cancelled canceled cancels scrapped scraps dropped drops terminated terminates "
                  + "withdrew withdraws withdrawn rescinded rescinds annulled annuls axed axes")
              .split(" "));

  /** "Walk away from", "tear up", "call off": the word behind the verb makes it one. */
  private static final WordSet PARTICLES = WordSet.of("up", "off", "away", "out");

  private static final WordSet WITH_PARTICLE =
      WordSet.of("tear", "rip", "call", "walk", "back", "pull");

  private static final WordSet DONE_WITH_PARTICLE =
      WordSet.of(
          ("tore ripped called walked backed pulled tears rips calls walks backs pulls torn")
              .split(" "));

  /** What ends the name of a deal: its goods and its parties come behind these. */
  private static final WordSet ENDS =
      WordSet.of("to", "for", "by", "with", "under", "after", "in", "and", "that", "which", "as");

  /** How many words can name the deal before its noun. */
  private static final int NAME = 9;

  private Ending() {}

  /** The end that a sentence tells; null if it tells none. */
  static @Nullable StatusPhrase of(Sentence sentence) {
    for (var i = sentence.from(); i < sentence.to(); i++) {
      if (HALTS.has(sentence.tokens(), i)
          && sentence.tokens().is(i - 1, "to")
          && sentence.hasWord(ORDERS, Math.max(sentence.from(), i - NAME), i)
          && object(sentence, i + 1) != null) {
        return new StatusPhrase(Status.SUSPENDED, sentence.words(i, i + 1), i);
      }
      if (deal(sentence, i) != null) {
        return new StatusPhrase(Status.CANCELLED, sentence.words(i, i + 1), i);
      }
    }
    return null;
  }

  /**
   * The part of whoever ends a deal: a sale is ended by its seller, a contract "with Spain" by its
   * buyer; null if a name does not end one.
   *
   * @param to where the clause of the name ends
   */
  static @Nullable Part part(Sentence sentence, Sense subject, int to) {
    for (var i = subject.to(); i < to; i++) {
      if (sentence.phrases().senses().at(i, Country.class) != null) {
        return null;
      }
      var deal = deal(sentence, i);
      if (deal != null) {
        return sentence.tokens().is(deal.from(), "sale")
            ? Part.SUPPLIER
            : isWithAnother(sentence, deal) ? Part.RECIPIENT : null;
      }
    }
    return null;
  }

  private static boolean isWithAnother(Sentence sentence, Sense deal) {
    return sentence.tokens().is(deal.to(), "with")
        && sentence.phrases().senses().at(deal.to() + 1, Country.class) != null;
  }

  /** The deal that a verb ends; null if it ends none. */
  private static @Nullable Sense deal(Sentence sentence, int verb) {
    if (!isAnEnd(sentence, verb)) {
      return null;
    }
    var deal = object(sentence, verb + 1);
    return deal == null || Denials.deny(sentence, deal, Status.CANCELLED) ? null : deal;
  }

  /** Whether the verb is a fact, or one that somebody was told to do. */
  private static boolean isAnEnd(Sentence sentence, int verb) {
    var tokens = sentence.tokens();
    var hasParticle = PARTICLES.has(tokens, verb + 1);
    if (DONE.has(tokens, verb) || hasParticle && DONE_WITH_PARTICLE.has(tokens, verb)) {
      return !EnglishVerb.isGoverned(sentence, verb);
    }
    return (BARE.has(tokens, verb) || hasParticle && WITH_PARTICLE.has(tokens, verb))
        && EnglishVerb.isDecided(sentence, verb);
  }

  /** The noun of the deal that is the object of a verb before a token; null if there is none. */
  private static @Nullable Sense object(Sentence sentence, int from) {
    var end = Math.min(sentence.to(), from + NAME);
    for (var i = from; i < end; i++) {
      var noun = sentence.phrases().senses().at(i, Transfer.class);
      if (noun != null
          && (((Transfer) noun.meaning()).direction() == Direction.NOUN
              || !sentence.tokens().is(i - 1, "to"))
          && DEALS.has(sentence.tokens(), i)) {
        return noun;
      }
      if (ENDS.has(sentence.tokens(), i) || isCut(sentence, i)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isCut(Sentence sentence, int i) {
    return sentence.tokens().is(i, Tokens.Kind.MARK)
        && Phrases.within(sentence.phrases().amounts(), i - NAME, i + NAME).stream()
            .noneMatch(sum -> sum.from() <= i && i < sum.to());
  }
}
