package org.transmittal.sale;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year: as much of a date as a text tells.
 *
 * @param month 1 to 12; null where only the year is told
 * @param day null where only the month is told
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
    implements Comparable<PartialDate> {
  public PartialDate {
    if (day != null && month == null) {
      throw new IllegalArgumentException("a day without a month");
    }
    if (month != null && day != null) {
      LocalDate.of(year, month, day);
    } else if (month != null) {
      YearMonth.of(year, month);
    }
  }

  /** A whole date. */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if the text is no such date
   */
  public static PartialDate parse(String text) {
    var parts = text.split("-", -1);
    try {
      return new PartialDate(
          Integer.parseInt(parts[0]),
          parts.length > 1 ? Integer.valueOf(parts[1]) : null,
          parts.length > 2 ? Integer.valueOf(parts[2]) : null);
    } catch (java.time.DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException("not YYYY, YYYY-MM or YYYY-MM-DD: " + text, e);
    }
  }

  /** The first day that it can mean. */
  public LocalDate firstDay() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** By the first day that each can mean; of equal ones the less precise first. */
  @Override
  public int compareTo(PartialDate other) {
    var byDay = firstDay().compareTo(other.firstDay());
    return byDay != 0 ? byDay : toString().compareTo(other.toString());
  }

  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  @Override
  public String toString() {
    if (month == null) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == null
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}
