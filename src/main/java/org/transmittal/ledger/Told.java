package org.transmittal.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Role;
import org.transmittal.sale.SaleMention;

/**
 * A mention, ready to be compared.
 *
 * @param times the days that it can be about: that of the article, and the event's
 */
record Told(SaleMention mention, Statement statement, List<Time> times) {
  /** By time, those without one last, then by key. */
  static final Comparator<Told> IN_ORDER =
      Comparator.comparing(Told::first, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(told -> told.mention().key());

  static Told of(SaleMention mention) {
    var times = new ArrayList<Time>(2);
    var event = mention.terms().eventDate();
    if (event != null) {
      times.add(Time.of(event));
    }
    // What an article tells for background may be years old; only its own date can say.
    if (mention.role() == Role.MAIN && mention.articleDate() != null) {
      times.add(new Time(mention.articleDate(), mention.articleDate()));
    }
    return new Told(mention, Statement.of(mention), List.copyOf(times));
  }

  /** The first day that it can be about; null if nothing tells. */
  @Nullable LocalDate first() {
    return times.stream().map(Time::first).min(Comparator.naturalOrder()).orElse(null);
  }

  /** Whether it is dated, and longer ago on a day than any two mentions of one sale lie apart. */
  boolean isPast(LocalDate now) {
    var longAgo = now.minusDays(Judgement.A_LIFE);
    return !times.isEmpty() && times.stream().allMatch(time -> time.last().isBefore(longAgo));
  }

  /** How many days lie between two at least; empty if that is not known. */
  OptionalLong daysTo(Told other) {
    return times.stream().flatMapToLong(one -> other.times.stream().mapToLong(one::daysTo)).min();
  }

  /** Whether both are of the same days, as far as those are known to the day. */
  boolean isOfTheDaysOf(Told other, long days) {
    return times.stream()
        .filter(Time::isDay)
        .anyMatch(
            one -> other.times.stream().filter(Time::isDay).anyMatch(b -> one.daysTo(b) <= days));
  }

  /** Whether what it tells can have come after what another tells. */
  boolean canFollow(Told other) {
    return !times.isEmpty()
        && !other.times.isEmpty()
        && !times.getFirst().last().isBefore(other.times.getFirst().first());
  }

  /**
   * A day, a month or a year.
   *
   * @param first its first day
   * @param last its last
   */
  record Time(LocalDate first, LocalDate last) {
    static Time of(PartialDate date) {
      var first = date.firstDay();
      if (date.month() == null) {
        return new Time(first, first.plusYears(1).minusDays(1));
      }
      return new Time(first, date.day() == null ? first.plusMonths(1).minusDays(1) : first);
    }

    boolean isDay() {
      return first.equals(last);
    }

    long daysTo(Time other) {
      return Math.max(
          0,
          Math.max(
              ChronoUnit.DAYS.between(last, other.first),
              ChronoUnit.DAYS.between(other.last, first)));
    }
  }
}
