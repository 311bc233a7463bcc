package org.transmittal.sale;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year: as much of a date as a text tells.
 *
 * @param year 1 to 9999
 * @param month 1 to 12; null where only the year is told
 * @param day null where only the month is told
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
    implements Comparable<PartialDate> {
  private static final Pattern PRINTED = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("no year of four digits: " + year);
    }
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
    var parts = PRINTED.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not YYYY, YYYY-MM or YYYY-MM-DD: " + text);
    }
    try {
      return new PartialDate(
          Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no day of the calendar: " + text, e);
    }
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
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
