package org.transmittal.normalization;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.PartialDate;

/**
 * Resolves what a text says of a day by the date of its article.
 *
 * @param reference the date of the article; null if it is not known
 */
record DateAnchor(@Nullable LocalDate reference) {
  /** The latest such day of the week up to the article's date; null without that date. */
  @Nullable Found<PartialDate> onWeekday(int from, int to, DayOfWeek weekday) {
    return reference == null
        ? null
        : day(reference.with(TemporalAdjusters.previousOrSame(weekday)), from, to);
  }

  /** A day before the article's date; null without that date. */
  @Nullable Found<PartialDate> daysAgo(int from, int to, int days) {
    return reference == null ? null : day(reference.minusDays(days), from, to);
  }

  /** A month before that of the article; null without its date. */
  @Nullable Found<PartialDate> monthsAgo(int from, int to, int months) {
    if (reference == null) {
      return null;
    }
    var month = reference.minusMonths(months);
    return found(month.getYear(), month.getMonthValue(), null, from, to);
  }

  /** A year before that of the article; null without its date. */
  @Nullable Found<PartialDate> yearsAgo(int from, int to, int years) {
    return reference == null ? null : found(reference.getYear() - years, null, null, from, to);
  }

  /** A day or a month of the year before that of the article; null without its date. */
  @Nullable Found<PartialDate> lastYear(int month, @Nullable Integer day, int from, int to) {
    return reference == null ? null : found(reference.getYear() - 1, month, day, from, to);
  }

  private static Found<PartialDate> day(LocalDate day, int from, int to) {
    return new Found<>(PartialDate.of(day), from, to);
  }

  /** The latest such day or month up to the article's date; of one just ahead, that one. */
  @Nullable Found<PartialDate> recent(int month, @Nullable Integer day, int from, int to) {
    if (reference == null || month < 1 || month > 12) {
      return null;
    }
    // An outlet's night is another's day: a date one day ahead of the article is still this year's.
    var latest = reference.plusDays(1);
    var year = latest.getYear();
    var ahead =
        day == null
            ? month > latest.getMonthValue()
            : month > latest.getMonthValue()
                || (month == latest.getMonthValue() && day > latest.getDayOfMonth());
    return found(ahead ? year - 1 : year, month, day, from, to);
  }

  /** A date that names its year; null if there is no such day. */
  static @Nullable Found<PartialDate> found(
      int year, @Nullable Integer month, @Nullable Integer day, int from, int to) {
    try {
      return new Found<>(new PartialDate(year, month, day), from, to);
    } catch (DateTimeException e) {
      return null; // 31 June is no date
    }
  }
}
