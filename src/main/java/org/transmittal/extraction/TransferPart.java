package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;

/** The part that a verb of a transfer tells of its subject, by its direction and its voice. */
final class TransferPart {
  private static final WordSet NOUN_BEHIND =
      WordSet.of(
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

  /** "Peru was offered", "Peru has been sold": to whom it is done, unlike "France offered". */
  private static final WordSet PASSIVE =
      WordSet.of("was", "were", "been", "being", "is", "are", "be", "gets", "got", "được");

  private static final WordSet LEASES = WordSet.of("lease", "leases", "leased", "leasing", "thuê");

  private static final WordSet REFUSES =
      WordSet.of(
          "refused", "refuses", "declined", "declines", "unwilling", "reluctant", "refusing");

  private TransferPart() {}

  /** Whether a word of a transfer tells the part of the subject. */
  static boolean tells(Sentence sentence, Sense sense, boolean possessive, @Nullable Part byCue) {
    if (!(sense.meaning() instanceof Transfer transfer)) {
      return false;
    }
    return switch (transfer.direction()) {
      case SELLS -> true;
      case BUYS -> !NOUN_BEHIND.has(sentence.tokens(), sense.from() - 1);
      case WINS -> isOfAContract(sentence, sense.to());
      case NOUN -> possessive && byCue == null;
    };
  }

  /**
   * The part; null if it tells none.
   *
   * @param byCue what a cue before the verb told; null if none did
   */
  static @Nullable Part of(
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
    if (tokens.is(verb.from() - 1, "to") && REFUSES.has(tokens, verb.from() - 2)) {
      return null;
    }
    if (PASSIVE.has(tokens, verb.from() - 1)) {
      return Part.RECIPIENT;
    }
    return LEASES.has(tokens, verb.from()) && isFromAnother(sentence, verb.to())
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

  /** "The ministry has awarded Raytheon a contract", and was awarded none. */
  private static boolean awards(Sentence sentence, Sense sense) {
    return sense.to() - sense.from() == 1 && sentence.tokens().is(sense.from(), "awarded");
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
