package org.transmittal.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;

/**
 * Reads dates as outlets and dumps write them. The day is the one that is written, so it is in the
 * offset that the outlet itself states. What could be two days, such as 04/01/2025, is none.
 */
final class Dates {
  /** A date and where it stands. */
  record Found(LocalDate date, Span span) {}

  private record Form(Pattern pattern, Reading reading) {}

  private interface Reading {
    LocalDate read(MatchResult match);
  }

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]*\\.?)";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<Form> FORMS =
      List.of(
          form("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)", m -> date(m, 1, 3, 4)),
          form("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b", Dates::american),
          form(
              "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]" + MONTH + "[,\\s-]\\s*(\\d{4})\\b",
              Dates::british),
          form(
              "(?<!\\d)(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm|,)?\\s+(\\d{4})(?!\\d)",
              m -> date(m, 3, 2, 1)),
          // With dots, or with the Vietnamese word for day or offset, the day comes first.
          form("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)", m -> date(m, 3, 2, 1)),
          form("ngày\\s+(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?!\\d)", m -> date(m, 3, 2, 1)),
          form(
              "(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4})(?=,?\\s+\\d{1,2}:\\d\\d\\s+\\(?GMT\\+7)",
              m -> date(m, 3, 2, 1)),
          form("(?<!\\d)(1[3-9]|2\\d|3[01])/(\\d{1,2})/(\\d{4})(?!\\d)", m -> date(m, 3, 2, 1)),
          form("(?<!\\d)(\\d{1,2})/(1[3-9]|2\\d|3[01])/(\\d{4})(?!\\d)", m -> date(m, 3, 1, 2)));

  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4}(?:\\d{2})?Z?)?");
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(?:\\d{3}|\\.\\d+)?");

  private Dates() {}

  /** The date that the value of a field states; null if it states none. */
  static @Nullable LocalDate parse(String value) {
    var stripped = value.strip();
    var compact = COMPACT.matcher(stripped);
    if (compact.matches()) {
      var date = readOrNull(compact.toMatchResult(), m -> date(m, 1, 2, 3));
      if (date != null) {
        return date;
      }
    }
    var epoch = EPOCH.matcher(stripped);
    if (epoch.matches()) {
      var instant = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
      return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
    var found = find(stripped);
    return found == null ? null : found.date();
  }

  /** The first date in a line; null if there is none. */
  static @Nullable Found find(String line) {
    Found first = null;
    for (var form : FORMS) {
      var matcher = form.pattern().matcher(line);
      while (matcher.find()) {
        var date = readOrNull(matcher.toMatchResult(), form.reading());
        if (date != null && (first == null || matcher.start() < first.span().start())) {
          first = new Found(date, new Span(matcher.start(), matcher.end()));
          break;
        }
      }
    }
    return first;
  }

  /** A day of the years in which news can be dated; null if there is no such day. */
  static @Nullable LocalDate day(int year, int month, int day) {
    if (year < 1900 || year > 2099) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The number of an English month by its first three letters. */
  static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static @Nullable LocalDate readOrNull(MatchResult match, Reading reading) {
    try {
      var date = reading.read(match);
      return day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate date(MatchResult match, int year, int month, int day) {
    return LocalDate.of(
        Integer.parseInt(match.group(year)),
        Integer.parseInt(match.group(month)),
        Integer.parseInt(match.group(day)));
  }

  private static LocalDate american(MatchResult match) {
    return LocalDate.of(
        Integer.parseInt(match.group(3)), month(match.group(1)), Integer.parseInt(match.group(2)));
  }

  private static LocalDate british(MatchResult match) {
    return LocalDate.of(
        Integer.parseInt(match.group(3)), month(match.group(2)), Integer.parseInt(match.group(1)));
  }

  private static Form form(String regex, Reading reading) {
    return new Form(Pattern.compile("(?iu)" + regex), reading);
  }
}
