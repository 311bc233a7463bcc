package org.transmittal.normalization;

import java.time.DayOfWeek;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.PartialDate;

/** Finds the dates of a Vietnamese text, in which the day comes first. */
record VietnameseDates(Tokens tokens, DateFigures figures, DateAnchor anchor) {
  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.of(
          "hai", DayOfWeek.MONDAY,
          "ba", DayOfWeek.TUESDAY,
          "tư", DayOfWeek.WEDNESDAY,
          "năm", DayOfWeek.THURSDAY,
          "sáu", DayOfWeek.FRIDAY,
          "bảy", DayOfWeek.SATURDAY);

  private static final Map<String, Integer> MONTHS =
      Map.of(
          "giêng", 1, "hai", 2, "ba", 3, "tư", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9,
          "mười", 10);

  /** What a word begins: ngày 3/1, hôm qua, thứ Sáu, tháng 3 năm ngoái, năm ngoái. */
  @Nullable Found<PartialDate> atWord(int i) {
    return switch (tokens.form(i)) {
      case "ngày" -> behind(i);
      case "hôm" -> day(i);
      case "thứ" -> weekday(i);
      case "tháng" -> month(i);
      case "năm" -> tokens.is(i + 1, "ngoái") ? anchor.yearsAgo(i, i + 2, 1) : null;
      default -> null;
    };
  }

  /** What a number begins without a word before it: 05/06/2024, 28.4.2016. */
  @Nullable Found<PartialDate> atNumber(int i) {
    var date = numeric(i, i);
    return date != null && date.value().day() != null && isWhole(i, date) ? date : null;
  }

  /** Whether it names its year, or stands in brackets or behind the word for a day: (8/11). */
  private boolean isWhole(int i, Found<PartialDate> date) {
    return figures.isYear(date.to() - 1)
        || figures.dotted(i, 2) > 0
        || tokens.is(i + 1, "/") && tokens.is(i - 1, '(') && tokens.is(date.to(), ')');
  }

  private @Nullable Found<PartialDate> day(int i) {
    return switch (tokens.form(i + 1)) {
      case "qua" -> anchor.daysAgo(i, i + 2, 1);
      case "nay" -> anchor.daysAgo(i, i + 2, 0);
      case "thứ" -> weekday(i + 1);
      default -> behind(i);
    };
  }

  private @Nullable Found<PartialDate> behind(int i) {
    var named = named(i);
    return named == null ? numeric(i, i + 1) : named;
  }

  /** Ngày 3 tháng 1 năm 2025. */
  private @Nullable Found<PartialDate> named(int i) {
    var day = figures.number(i + 1);
    var month = tokens.is(i + 2, "tháng") ? figures.number(i + 3) : -1;
    if (day < 1 || day > 31 || month < 1 || month > 12) {
      return null;
    }
    var at = i + 4;
    if (tokens.is(at, "năm") && figures.isYear(at + 1)) {
      return DateAnchor.found(figures.number(at + 1), month, day, i, at + 2);
    }
    return tokens.is(at, "năm") && tokens.is(at + 1, "ngoái")
        ? anchor.lastYear(month, day, i, at + 2)
        : anchor.recent(month, day, i, at);
  }

  /** 3/1/2025, 3-1, 3.1.2025: the day first. */
  private @Nullable Found<PartialDate> numeric(int from, int i) {
    var month = figures.dotted(i, 1);
    if (month > 0) {
      var year = figures.dotted(i, 2);
      return dated(figures.dotted(i, 0), month, year, from, i + 1);
    }
    var isJoined = tokens.is(i + 1, "/") || tokens.is(i + 1, Tokens.Kind.HYPHEN);
    if (!isJoined) {
      return null;
    }
    var hasYear =
        (tokens.is(i + 3, "/") || tokens.is(i + 3, Tokens.Kind.HYPHEN)) && figures.isYear(i + 4);
    var year = hasYear ? figures.number(i + 4) : -1;
    return dated(figures.number(i), figures.number(i + 2), year, from, hasYear ? i + 5 : i + 3);
  }

  private @Nullable Found<PartialDate> dated(int day, int month, int year, int from, int to) {
    if (day < 1 || day > 31 || month < 1 || month > 12) {
      return null;
    }
    return year < 1900
        ? year < 0 ? anchor.recent(month, day, from, to) : null
        : year > 2099 ? null : DateAnchor.found(year, month, day, from, to);
  }

  /** Thứ Sáu is Friday, "thứ sáu" the sixth unless "hôm" stands before it. */
  private @Nullable Found<PartialDate> weekday(int i) {
    var weekday = WEEKDAYS.get(tokens.form(i + 1));
    return weekday != null && (tokens.isCapital(i + 1) || tokens.is(i - 1, "hôm"))
        ? anchor.onWeekday(i, i + 2, weekday)
        : null;
  }

  /** Tháng 3/2024, tháng 3 năm ngoái, tháng Ba, tháng trước, tháng này. */
  private @Nullable Found<PartialDate> month(int i) {
    if (tokens.is(i + 1, "trước") || tokens.is(i + 1, "này")) {
      return anchor.monthsAgo(i, i + 2, tokens.is(i + 1, "này") ? 0 : 1);
    }
    var month = figures.number(i + 1);
    if (month < 0 && tokens.isCapital(i + 1)) {
      month = MONTHS.getOrDefault(tokens.form(i + 1), -1);
    }
    if (month < 1 || month > 12) {
      return null;
    }
    var isJoined = tokens.is(i + 2, "/") || tokens.is(i + 2, Tokens.Kind.HYPHEN);
    if ((isJoined || tokens.is(i + 2, "năm")) && figures.isYear(i + 3)) {
      return DateAnchor.found(figures.number(i + 3), month, null, i, i + 4);
    }
    return tokens.is(i + 2, "năm") && tokens.is(i + 3, "ngoái")
        ? anchor.lastYear(month, null, i, i + 4)
        : anchor.recent(month, null, i, i + 2);
  }
}
