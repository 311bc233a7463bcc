package org.transmittal.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the name of an archive whether it can hold articles of a window of dates, where whoever
 * keeps the archives has said how they are named. An archive whose name tells no date can hold any.
 *
 * @param pattern a regular expression found somewhere in the name, with the named groups {@code
 *     year}, {@code month} and {@code day}, of which the last, or the last two, may be left out
 *     where an archive holds a whole month or year; empty if names tell nothing
 * @param slackDays how many days before and behind what its name says an article in it may be
 *     dated, 0 or more: a crawl of one day finds articles of the days before
 */
public record NameDates(String pattern, int slackDays) {
  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if they cannot be
   */
  public NameDates {
    if (slackDays < 0) {
      throw new IllegalArgumentException("slack-days must be 0 or more, not " + slackDays);
    }
    if (!pattern.isEmpty()) {
      check(pattern);
    }
  }

  private static void check(String pattern) {
    try {
      var groups = Pattern.compile(pattern).namedGroups().keySet();
      if (!groups.contains("year") || (groups.contains("day") && !groups.contains("month"))) {
        throw new IllegalArgumentException(
            "%s needs the group (?<year>...), and (?<month>...) if it has (?<day>...)"
                .formatted(pattern));
      }
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "not a regular expression: %s (%s)".formatted(pattern, e.getDescription()));
    }
  }

  /**
   * Whether an archive of this name can hold an article dated in a window.
   *
   * @param from the first day; null if open
   * @param to the last day; null if open
   */
  public boolean canHold(String name, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (pattern.isEmpty()) {
      return true;
    }
    var match = Pattern.compile(pattern).matcher(name);
    if (!match.find()) {
      return true;
    }
    try {
      var days = days(match);
      return (to == null || !days.first().minusDays(slackDays).isAfter(to))
          && (from == null || !days.last().plusDays(slackDays).isBefore(from));
    } catch (DateTimeException | NumberFormatException e) {
      return true; // such as a thirteenth month: what tells no date tells nothing
    }
  }

  private record Days(LocalDate first, LocalDate last) {}

  private Days days(Matcher match) {
    var year = Integer.parseInt(match.group("year"));
    var month = number(match, "month");
    var day = number(match, "day");
    if (month == null) {
      return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    if (day == null) {
      var whole = YearMonth.of(year, month);
      return new Days(whole.atDay(1), whole.atEndOfMonth());
    }
    var date = LocalDate.of(year, month, day);
    return new Days(date, date);
  }

  private static @Nullable Integer number(Matcher match, String group) {
    if (!match.pattern().namedGroups().containsKey(group) || match.group(group) == null) {
      return null;
    }
    return Integer.valueOf(match.group(group));
  }
}
