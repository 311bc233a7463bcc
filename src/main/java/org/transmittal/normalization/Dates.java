package org.transmittal.normalization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.PartialDate;

/**
 * Finds dates and resolves them by the date of the article: a day without a year is the latest such
 * day up to it. Without that date only what names its year is a date.
 */
final class Dates {
  private final Tokens tokens;
  private final DateAnchor anchor;

  Dates(Tokens tokens, @Nullable LocalDate reference) {
    this.tokens = tokens;
    this.anchor = new DateAnchor(reference);
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
    var month = DateWords.month(tokens, i);
    if (month != null && tokens.isCapital(i)) {
      return monthFirst(i, month);
    }
    var weekday = DateWords.weekday(tokens, i);
    if (weekday != null) {
      return anchor.onWeekday(i, weekday);
    }
    return switch (tokens.form(i)) {
      case "today" -> anchor.daysAgo(i, 0);
      case "yesterday" -> anchor.daysAgo(i, 1);
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
          ? DateAnchor.found(number(comma), month, number, i, comma + 1)
          : anchor.recent(month, number, i, at + 1);
    }
    if (isYear(at)) {
      return DateAnchor.found(number(at), month, null, i, at + 1);
    }
    var before = tokens.form(i - 1);
    return before.equals("in") || before.equals("last")
        ? anchor.recent(month, null, i, i + 1)
        : null;
  }

  /** 3 January 2025; 3/1/2025 and 3/1, the day first, in Vietnamese only behind ngày or hôm. */
  private @Nullable Found<PartialDate> dayFirst(int i) {
    var day = tokens.isCapital(i + 1) ? number(i) : -1;
    var month = day < 1 || day > 31 ? null : DateWords.month(tokens, i + 1);
    if (month == null) {
      return null;
    }
    var at = tokens.is(i + 2, ".") || tokens.is(i + 2, ",") ? i + 3 : i + 2;
    return isYear(at)
        ? DateAnchor.found(number(at), month, day, i, at + 1)
        : anchor.recent(month, day, i, i + 2);
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
          ? DateAnchor.found(second, first, null, i, i + 4)
          : tokens.is(i + 2, "năm") && isYear(i + 3)
              ? DateAnchor.found(number(i + 3), first, null, i, i + 4)
              : anchor.recent(first, null, i, i + 2);
    }
    if (second < 1 || second > 12) {
      return null;
    }
    var year = named ? tokens.is(i + 4, "năm") : tokens.is(i + 4, "/") || tokens.is(i + 4, "-");
    return year && isYear(i + 5)
        ? DateAnchor.found(number(i + 5), second, first, i, i + 6)
        : anchor.recent(second, first, i, i + 4);
  }

  private @Nullable Found<PartialDate> year(int i) {
    return isYear(i + 1) ? DateAnchor.found(number(i + 1), null, null, i + 1, i + 2) : null;
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
