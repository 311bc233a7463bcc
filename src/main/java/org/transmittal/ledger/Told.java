package org.transmittal.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Role;
import org.transmittal.sale.SaleMention;

/**
 * A mention, ready to be compared.
 *
 * @param first the first day that it can be about; null if nothing tells
 * @param last the last such day
 */
record Told(
    SaleMention mention, Statement statement, @Nullable LocalDate first, @Nullable LocalDate last) {
  /** By time, those without one last, then by key. */
  static final Comparator<Told> IN_ORDER =
      Comparator.comparing(Told::first, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(told -> told.mention().key());

  static Told of(SaleMention mention) {
    var statement = Statement.of(mention.terms());
    var event = mention.terms().eventDate();
    // What an article tells for background may be years old; only its own date can say.
    if (mention.role() == Role.MAIN && mention.articleDate() != null) {
      return new Told(mention, statement, mention.articleDate(), mention.articleDate());
    }
    return event == null
        ? new Told(mention, statement, null, null)
        : new Told(mention, statement, event.firstDay(), lastDay(event));
  }

  /** How many days lie between two at least; empty if that is not known. */
  OptionalLong daysTo(Told other) {
    if (first == null || other.first == null) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        Math.max(
            0,
            Math.max(
                ChronoUnit.DAYS.between(last, other.first),
                ChronoUnit.DAYS.between(other.last, first))));
  }

  private static LocalDate lastDay(PartialDate date) {
    var first = date.firstDay();
    if (date.month() == null) {
      return first.plusYears(1).minusDays(1);
    }
    return date.day() == null ? first.plusMonths(1).minusDays(1) : first;
  }
}
