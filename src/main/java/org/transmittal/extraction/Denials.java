package org.transmittal.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Denial;
import org.transmittal.normalization.Meaning.Denied;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/** What keeps the cue of a status from having happened: "has not", "could", "urged to". */
final class Denials {
  /** How many words can stand between a denial and its cue. */
  private static final int NEAR = 4;

  private static final int FAR = 9;

  /** How many words before "and" the list of a sentence's verbs can begin. */
  private static final int LISTED = 16;

  private static final WordSet COMES = WordSet.of("comes", "came", "come", "coming", "follows");

  private static final WordSet COMMA = WordSet.of(",");

  private static final WordSet TELLS =
      WordSet.of(
          "said", "says", "announced", "announces", "confirmed", "reported", "stated", "added");

  private static final WordSet CONTRACTS = WordSet.of("contract", "contracts", "order", "orders");

  private static final WordSet NOUNS =
      WordSet.of("supply", "export", "purchase", "procurement", "production", "framework", "frame");

  /** What đã makes a fact again. */
  private static final Set<Denied> TAKEN_BACK = Set.of(Denied.HALTED, Denied.DELIVERED);

  private Denials() {}

  /** Whether words before a cue take it away. */
  static boolean deny(Sentence sentence, Sense cue, Status status) {
    return of(sentence, cue, status) != null;
  }

  /** "Sẽ đặt mua", "muốn ký": what is to be agreed is a plan. */
  static boolean leavesAPlan(Sentence sentence, Sense cue, Status status) {
    return status == Status.CONTRACTED
        && sentence.phrases().vietnamese()
        && of(sentence, cue, status) == Denied.DONE;
  }

  /** What kind of words takes a cue away; null if none does. */
  private static @Nullable Denied of(Sentence sentence, Sense cue, Status status) {
    var listed = sentence.tokens().is(cue.from() - 1, "và");
    if (sentence.phrases().vietnamese() && !VietnameseVerb.tells(sentence, cue, status)) {
      return Denied.DELIVERED;
    }
    var from = Math.max(sentence.from(), cue.from() - (listed ? LISTED : FAR));
    for (var sense : sentence.phrases().senses().within(from, cue.from())) {
      if (sense.meaning() instanceof Denial denial
          && sense.to() <= cue.from()
          && !(TAKEN_BACK.contains(denial.of()) && isDone(sentence, cue))
          && !isInAName(sentence, sense)
          && !isReported(sentence, sense)
          && !isOfThePast(sentence, sense)
          && (takesAway(
                  denial.of(),
                  status,
                  distance(sentence, sense, cue.from(), denial.of()),
                  status == Status.CONTRACTED && isNoun(sentence, cue))
              || listed && reaches(sentence, sense, cue.from(), status))) {
        return denial.of();
      }
    }
    return null;
  }

  /** "Could win a large export contract": of a noun, what is only possible is told farther off. */
  private static boolean isNoun(Sentence sentence, Sense cue) {
    return CONTRACTS.has(sentence.tokens(), cue.from())
        || cue.to() - cue.from() == 2
            && NOUNS.has(sentence.tokens(), cue.from())
            && CONTRACTS.has(sentence.tokens(), cue.to() - 1);
  }

  /** "Sẽ thiết kế, chế tạo, thử nghiệm và bàn giao": one word for all that is still to come. */
  private static boolean reaches(Sentence sentence, Sense denial, int cue, Status status) {
    return sentence.tokens().is(denial.from(), "sẽ")
        && !status.isHalt()
        && status != Status.NEGOTIATION
        && sentence.hasWord(COMMA, denial.to(), cue);
  }

  /** The yard "Sông Cấm" forbids nothing. */
  private static boolean isInAName(Sentence sentence, Sense denial) {
    return sentence.phrases().vietnamese()
        && sentence.tokens().isCapital(denial.from())
        && denial.from() > sentence.from()
        && sentence.tokens().isCapital(denial.from() - 1);
  }

  /** "Announced that it had delivered" reports it; "jets that it had bought" names others. */
  private static boolean isReported(Sentence sentence, Sense denial) {
    return sentence.tokens().is(denial.from(), "that")
        && sentence.hasWord(TELLS, Math.max(sentence.from(), denial.from() - NEAR), denial.from());
  }

  /** "It comes days after Washington approved": what news comes after has happened. */
  private static boolean isOfThePast(Sentence sentence, Sense denial) {
    return sentence.tokens().is(denial.to() - 1, "after")
        && sentence.hasWord(COMES, Math.max(sentence.from(), denial.from() - NEAR), denial.from());
  }

  /** "Đã hủy" tells a fact, whatever was wished before it. */
  private static boolean isDone(Sentence sentence, Sense cue) {
    return sentence.tokens().is(cue.from(), "đã") || sentence.tokens().is(cue.from() - 1, "đã");
  }

  /** How many words lie between, the names of countries apart. */
  private static int distance(Sentence sentence, Sense words, int to, Denied denied) {
    var from = words.to();
    var distance = to - from;
    if (sentence.phrases().vietnamese() && denied != Denied.ANY && denied != Denied.COMING) {
      return VietnameseVerb.governs(sentence, words, to) ? 0 : FAR;
    }
    for (var sense : sentence.phrases().senses().within(from, to)) {
      distance -= sense.meaning() instanceof Country ? sense.to() - sense.from() : 0;
    }
    return distance;
  }

  /** Whether a denial so many words before a cue takes it away; a call reaches farther. */
  private static boolean takesAway(Denied denied, Status status, int distance, boolean isNoun) {
    return switch (denied) {
      case ANY -> distance < NEAR;
      case DONE -> distance < (isNoun ? FAR : NEAR) && status != Status.NEGOTIATION;
      case DELIVERED -> distance < NEAR && status == Status.DELIVERED;
      case COMING ->
          distance == 0 && !status.isHalt() && status != Status.NEGOTIATION
              || distance < NEAR && status == Status.DELIVERED;
      case HALTED -> status.isHalt();
      case AGREED -> status == Status.CONTRACTED;
      case NOTHING -> false;
    };
  }
}
