package org.transmittal.normalization;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.PartialDate;

/**
 * Finds dates and resolves them by the date of the article: a day without a year is the latest such
 * day up to it. Without that date only what names its year is a date.
 */
final class Dates {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

  static {
    for (var month : Month.values()) {
      var name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      MONTHS.put(name, month.getValue());
      MONTHS.put(name.substring(0, 3), month.getValue());
    }
    MONTHS.put("sept", 9);
    for (var day : DayOfWeek.values()) {
      var name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, day);
    }
  }

  /** The words that a date can begin with, where it does not begin with a number. */
  static final Set<String> FIRST_WORDS = firstWords();

  private final Tokens tokens;
  private final @Nullable LocalDate reference;

  Dates(Tokens tokens, @Nullable LocalDate reference) {
    this.tokens = tokens;
    this.reference = reference;
  }

  private static Set<String> firstWords() {
    var words =
        new HashSet<>(List.of("today", "yesterday", "ngày", "hôm", "tháng", "in", "since", "năm"));
    words.addAll(MONTHS.keySet());
    words.addAll(WEEKDAYS.keySet());
    return Set.copyOf(words);
  }

  /** Whether a token is the name of a month. */
  static boolean isMonth(Tokens tokens, int i) {
    return tokens.is(i, Tokens.Kind.WORD)
        && tokens.isCapital(i)
        && MONTHS.containsKey(tokens.form(i));
  }

  /**
   * All of them in order.
   *
   * @param triggers where they can begin
   */
  List<Found<PartialDate>> find(Triggers triggers) {
    var found = new ArrayList<Found<PartialDate>>();
    for (var i = triggers.next(0); i < tokens.size(); i = triggers.next(i + 1)) {
      var date = at(i);
      if (date != null) {
        found.add(date);
        i = date.to() - 1;
      }
    }
    return found;
  }

  private @Nullable Found<PartialDate> at(int i) {
    if (tokens.is(i, Tokens.Kind.NUMBER)) {
      return dayFirst(i);
    }
    if (!tokens.is(i, Tokens.Kind.WORD)) {
      return null;
    }
    var month = MONTHS.get(tokens.form(i));
    if (month != null && tokens.isCapital(i)) {
      return monthFirst(i, month);
    }
    var weekday = WEEKDAYS.get(tokens.form(i));
    if (weekday != null) {
      return onWeekday(i, weekday);
    }
    return switch (tokens.form(i)) {
      case "today" -> daysAgo(i, 0);
      case "yesterday" -> daysAgo(i, 1);
      case "ngày", "hôm", "tháng" -> vietnamese(i);
      case "in", "since", "năm" -> year(i);
      default -> null;
    };
  }

  /** January 3, 2025; Jan. 3; January 2025. */
  private @Nullable Found<PartialDate> monthFirst(int i, int month) {
    var at = tokens.is(i + 1, ".") ? i + 2 : i + 1;
    var number = number(at);
    if (number >= 1 && number <= 31) {
      var comma = tokens.is(at + 1, ",") ? at + 2 : at + 1;
      return isYear(comma)
          ? found(number(comma), month, number, i, comma + 1)
          : recent(month, number, i, at + 1);
    }
    if (isYear(at)) {
      return found(number(at), month, null, i, at + 1);
    }
    var before = tokens.form(i - 1);
    return before.equals("in") || before.equals("last") ? recent(month, null, i, i + 1) : null;
  }

  /** 3 January 2025; 3/1/2025 and 3/1, the day first, in Vietnamese only behind ngày or hôm. */
  private @Nullable Found<PartialDate> dayFirst(int i) {
    var day = tokens.isCapital(i + 1) ? number(i) : -1;
    var month = day < 1 || day > 31 ? null : MONTHS.get(tokens.form(i + 1));
    if (month == null) {
      return null;
    }
    var at = tokens.is(i + 2, ".") || tokens.is(i + 2, ",") ? i + 3 : i + 2;
    return isYear(at) ? found(number(at), month, day, i, at + 1) : recent(month, day, i, i + 2);
  }

  private @Nullable Found<PartialDate> onWeekday(int i, DayOfWeek weekday) {
    if (reference == null) {
      return null;
    }
    var day = reference.with(TemporalAdjusters.previousOrSame(weekday));
    return new Found<>(PartialDate.of(day), i, i + 1);
  }

  private @Nullable Found<PartialDate> daysAgo(int i, int days) {
    return reference == null
        ? null
        : new Found<>(PartialDate.of(reference.minusDays(days)), i, i + 1);
  }

  /** ngày 3/1, hôm 20/3/2025, ngày 3-1, tháng 1/2025, ngày 3 tháng 1 năm 2025. */
  private @Nullable Found<PartialDate> vietnamese(int i) {
    var first = number(i + 1);
    if (first < 1 || first > 31) {
      return null;
    }
    var named = tokens.is(i + 2, "tháng");
    var joined = named || tokens.is(i + 2, "/") || tokens.is(i + 2, Tokens.Kind.HYPHEN);
    var second = joined ? number(i + 3) : -1;
    if (tokens.is(i, "tháng")) {
      return joined && isYear(i + 3)
          ? found(second, first, null, i, i + 4)
          : tokens.is(i + 2, "năm") && isYear(i + 3)
              ? found(number(i + 3), first, null, i, i + 4)
              : recent(first, null, i, i + 2);
    }
    if (second < 1 || second > 12) {
      return null;
    }
    var year = named ? tokens.is(i + 4, "năm") : tokens.is(i + 4, "/") || tokens.is(i + 4, "-");
    return year && isYear(i + 5)
        ? found(number(i + 5), second, first, i, i + 6)
        : recent(second, first, i, i + 4);
  }

  private @Nullable Found<PartialDate> year(int i) {
    return isYear(i + 1) ? found(number(i + 1), null, null, i + 1, i + 2) : null;
  }

  /** The latest such day or month up to the article's date; of one just ahead, that one. */
  private @Nullable Found<PartialDate> recent(int month, @Nullable Integer day, int from, int to) {
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

  private static @Nullable Found<PartialDate> found(
      int year, @Nullable Integer month, @Nullable Integer day, int from, int to) {
    try {
      return new Found<>(new PartialDate(year, month, day), from, to);
    } catch (DateTimeException e) {
      return null; // 31 June is no date
    }
  }

  private boolean isYear(int i) {
    var year = number(i);
    return year >= 1900 && year <= 2099;
  }

  /** A short whole number in figures; -1 if the token is none. */
  private int number(int i) {
    if (!tokens.is(i, Tokens.Kind.NUMBER) || tokens.end(i) - tokens.start(i) > 4) {
      return -1;
    }
    var number = 0;
    for (var at = tokens.start(i); at < tokens.end(i); at++) {
      var c = tokens.text().charAt(at);
      if (!Letters.isDigit(c)) {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }
}
