package org.transmittal.ledger;

import static org.transmittal.ledger.Agreement.DIFFERENT;
import static org.transmittal.ledger.Agreement.OPEN;
import static org.transmittal.ledger.Agreement.SAME;

import java.util.Optional;
import org.transmittal.sale.Ground;

/**
 * Judges whether two mentions tell of one sale. Precision comes before recall: country and weapon
 * alone never identify, since the same buyer comes back for the same missile, so that a figure in
 * common is asked for, or the news of the same days.
 */
final class Judgement {
  /** A case runs from its notification to its contract within about three years. */
  static final long A_CASE = 1100;

  /** What was ordered is delivered or given up within about ten years. */
  static final long A_LIFE = 3650;

  private static final long A_YEAR = 400;
  private static final long A_SEASON = 60;
  private static final long A_MONTH = 30;

  /** How long a piece of news is told anew. */
  private static final long NEWS = 3;

  private static final int FEW = 10;

  private Judgement() {}

  /** The strongest ground for taking two mentions as one sale; empty if there is none. */
  static Optional<Ground> of(Told one, Told other) {
    // An article that tells of two sales means two.
    if (one.mention().article().equals(other.mention().article())) {
      return Optional.empty();
    }
    var compared = new Comparison(one.statement(), other.statement());
    if (compared.number() == SAME) {
      return Optional.of(Ground.NUMBER);
    }
    if (compared.number() == DIFFERENT
        || compared.suppliers() == DIFFERENT
        || compared.recipients() == DIFFERENT) {
      return Optional.empty();
    }
    return ground(compared, new Apart(one, other));
  }

  /** How far apart two mentions are; what is not known is never within so many days. */
  private record Apart(Told one, Told other) {
    boolean within(long days) {
      var apart = one.daysTo(other);
      return apart.isPresent() && apart.getAsLong() <= days;
    }

    boolean beyond(long days) {
      var apart = one.daysTo(other);
      return apart.isPresent() && apart.getAsLong() > days;
    }

    /** Whether the one can be what became of the other. */
    boolean isAftermath() {
      return (one.statement().isAftermath() && one.canFollow(other))
          || (other.statement().isAftermath() && other.canFollow(one));
    }

    /** Whether the one can be the end of the other. */
    boolean isEnd() {
      return (one.statement().standing().hasEnded() && one.canFollow(other))
          || (other.statement().standing().hasEnded() && other.canFollow(one));
    }

    /** Whether what is agreed in the one can have been proposed in the other. */
    boolean inOrder() {
      return one.statement().isProposal() ? other.canFollow(one) : one.canFollow(other);
    }

    boolean isOneNews() {
      return one.isOfTheDaysOf(other, NEWS);
    }
  }

  private static Optional<Ground> ground(Comparison c, Apart apart) {
    if (c.recipients() == SAME && !c.contradicts()) {
      if (byAmount(c, apart)) {
        return Optional.of(c.exact() ? Ground.AMOUNT : Ground.ROUNDING);
      }
      if (byCount(c, apart) || isGivenUp(c, apart)) {
        return Optional.of(Ground.COUNT);
      }
      if (isOneNews(c, apart)) {
        var differs = c.amount() == DIFFERENT || c.quantity() == DIFFERENT;
        return Optional.of(differs ? Ground.DIFFERENCE : Ground.NEWS);
      }
      if (isCourse(c, apart)) {
        return Optional.of(Ground.COURSE);
      }
    }
    if (isUnnamed(c, apart)) {
      return Optional.of(c.exact() ? Ground.AMOUNT : Ground.ROUNDING);
    }
    return isLikely(c, apart) ? Optional.of(Ground.LIKELY) : Optional.empty();
  }

  /** The more digits an amount has, the less it needs the time to identify. */
  private static boolean byAmount(Comparison c, Apart apart) {
    // What was ordered together comes in lots.
    if (c.amount() != SAME || (c.quantity() == DIFFERENT && !apart.isAftermath())) {
      return false;
    }
    if (c.items() == SAME) {
      if (c.digits() >= (c.exact() ? 2 : 3) && apart.isAftermath()) {
        return !apart.beyond(A_LIFE);
      }
      return c.digits() >= 2 ? !apart.beyond(A_CASE) : apart.within(A_SEASON);
    }
    return c.digits() >= 3 ? apart.within(A_YEAR) : c.digits() == 2 && apart.within(A_MONTH);
  }

  private static boolean byCount(Comparison c, Apart apart) {
    return c.quantity() == SAME
        && c.items() == SAME
        && c.amount() != DIFFERENT
        && c.pieces() > 1
        && (apart.within(c.pieces() < FEW ? A_SEASON : A_YEAR)
            || (c.under() && apart.inOrder() && apart.within(A_CASE)));
  }

  /** Who gives up all of a large order has no second one of as many, whatever it costs by then. */
  private static boolean isGivenUp(Comparison c, Apart apart) {
    return c.quantity() == SAME
        && c.items() == SAME
        && c.suppliers() == SAME
        && c.pieces() >= FEW
        && apart.isEnd()
        && apart.within(A_LIFE);
  }

  /** What was notified is contracted for less: fewer pieces, and not as much money. */
  private static boolean isCourse(Comparison c, Apart apart) {
    return c.most() && c.suppliers() == SAME && apart.inOrder() && apart.within(A_CASE);
  }

  /** The same days, the same parties and types: two reports on one event, or on two. */
  private static boolean isOneNews(Comparison c, Apart apart) {
    return c.items() == SAME && c.suppliers() == SAME && apart.isOneNews();
  }

  /** A report that leaves the buyer out, as of a maker that keeps its customer's name. */
  private static boolean isUnnamed(Comparison c, Apart apart) {
    return c.recipients() == OPEN
        && !c.contradicts()
        && c.amount() == SAME
        && c.digits() >= 3
        && c.items() == SAME
        && apart.within(A_MONTH);
  }

  private static boolean isLikely(Comparison c, Apart apart) {
    if (c.recipients() != SAME || c.items() == DIFFERENT || apart.beyond(A_CASE)) {
      return false;
    }
    return c.amount() == SAME
        || (c.quantity() == SAME && c.pieces() > 1)
        || (c.items() == SAME && apart.within(A_MONTH));
  }
}
