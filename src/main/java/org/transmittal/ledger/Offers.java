package org.transmittal.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Money;
import org.transmittal.sale.Quantity;

/**
 * What an offer leaves room for. Proposals state ceilings, so that a contract for less is the
 * course of things; and what a buyer wishes for can still grow.
 */
final class Offers {
  /** What a buyer wishes for can still come to twice as much, and what was offered to half. */
  private static final BigDecimal TWICE = new BigDecimal(2);

  private Offers() {}

  /** Whether the one agrees to no more than the other has proposed. */
  static boolean isUnder(Statement one, Statement other) {
    return (isDealOn(one, other) && anySums(one, other, Offers::isUnder))
        || (isDealOn(other, one) && anySums(other, one, Offers::isUnder));
  }

  /**
   * Whether the one agrees to the most part of the money and of the pieces that the other has
   * proposed.
   */
  static boolean isMostOf(Statement one, Statement other) {
    return isMost(one, other) || isMost(other, one);
  }

  /** Whether a sum that was only wished for is no more than half or twice of one that was not. */
  static boolean isGrown(Statement one, Statement other) {
    return one.isWish() != other.isWish() && anySums(one, other, Offers::isOfOneSize);
  }

  /** The sums as ceilings where they are those of a proposal on which the other is no proposal. */
  static List<Money> ceilings(Statement one, Statement other) {
    return isOpen(one, other) ? one.sums().stream().map(Offers::ceiling).toList() : one.sums();
  }

  /** The number as a ceiling where it is that of a proposal on which the other is no proposal. */
  static Quantity ceiling(Quantity quantity, Statement of, Statement other) {
    return isOpen(of, other) ? new Quantity(most(quantity), null, Bound.UP_TO) : quantity;
  }

  private static boolean isOpen(Statement one, Statement other) {
    return one.isProposal() && !other.isProposal();
  }

  private static boolean isMost(Statement deal, Statement offer) {
    return isDealOn(deal, offer)
        && anySums(deal, offer, (a, b) -> isUnder(a, b) && isOfOneSize(a, b))
        && deal.things().stream()
            .anyMatch(a -> offer.things().stream().anyMatch(b -> isMost(a, b)));
  }

  private static boolean isMost(Thing agreed, Thing offered) {
    var some = agreed.quantity();
    var all = offered.quantity();
    return some != null
        && all != null
        && !agreed.types().isEmpty()
        && !offered.types().isEmpty()
        && agreed.compare(offered) == Agreement.SAME
        && some.value() <= most(all)
        && most(all) <= 2 * some.value();
  }

  private static boolean isDealOn(Statement deal, Statement offer) {
    return deal.isDeal() && offer.isOffer();
  }

  private static boolean isUnder(Money deal, Money offer) {
    return deal.value().compareTo(most(offer)) <= 0;
  }

  private static boolean isOfOneSize(Money one, Money other) {
    return one.value().compareTo(other.value().multiply(TWICE)) <= 0
        && other.value().compareTo(one.value().multiply(TWICE)) <= 0;
  }

  /** Whether anything holds between two sums in one currency. */
  private static boolean anySums(Statement one, Statement other, BiPredicate<Money, Money> holds) {
    for (var a : one.sums()) {
      for (var b : other.sums()) {
        if (a.currency() != null && a.currency().equals(b.currency()) && holds.test(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Money ceiling(Money sum) {
    return new Money(most(sum), null, sum.currency(), Bound.UP_TO);
  }

  /** The high end of a range, and else the sum itself. */
  static BigDecimal most(Money sum) {
    return Objects.requireNonNullElse(sum.high(), sum.value());
  }

  private static long most(Quantity quantity) {
    return Objects.requireNonNullElse(quantity.high(), quantity.value());
  }
}
