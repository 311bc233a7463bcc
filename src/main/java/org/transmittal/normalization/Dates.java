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
  /** What a month that is told without its year stands behind. */
  private static final WordSet BEFORE_MONTH =
      WordSet.of("in", "last", "early", "late", "mid", "during");

  /** What a year stands behind. */
  private static final WordSet BEFORE_YEAR =
      WordSet.of("in", "since", "during", "early", "late", "mid", "năm");

  private static final WordSet ORDINALS = WordSet.of("st", "nd", "rd", "th");

  private final Tokens tokens;
  private final DateAnchor anchor;
  private final DateFigures figures;
  private final VietnameseDates vietnamese;
  private final boolean isVietnamese;

  Dates(Tokens tokens, @Nullable LocalDate reference, boolean isVietnamese) {
    this.tokens = tokens;
    this.anchor = new DateAnchor(reference);
    this.figures = new DateFigures(tokens);
    this.vietnamese = new VietnameseDates(tokens, figures, anchor);
    this.isVietnamese = isVietnamese;
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
      var date = dayFirst(i);
      return date == null && isVietnamese ? vietnamese.atNumber(i) : date;
    }
    if (!tokens.is(i, Tokens.Kind.WORD) || !DateWords.begin(tokens, i)) {
      return null;
    }
    var month = DateWords.month(tokens, i);
    if (month != null && tokens.isCapital(i)) {
      return monthFirst(i, month);
    }
    var weekday = DateWords.weekday(tokens, i);
    if (weekday != null) {
      return anchor.onWeekday(i, i + 1, weekday);
    }
    var date =
        switch (tokens.form(i)) {
          case "today" -> anchor.daysAgo(i, i + 1, 0);
          case "yesterday" -> anchor.daysAgo(i, i + 1, 1);
          case "last" -> ago(i, 1);
          case "earlier" -> tokens.is(i + 1, "this") ? ago(i + 1, 0) : null;
          default -> vietnamese.atWord(i);
        };
    return date == null && BEFORE_YEAR.has(tokens, i) ? year(i) : date;
  }

  /** "Last month", "earlier this year". */
  private @Nullable Found<PartialDate> ago(int i, int many) {
    return switch (tokens.form(i + 1)) {
      case "month" -> anchor.monthsAgo(i, i + 2, many);
      case "year" -> anchor.yearsAgo(i, i + 2, many);
      default -> null;
    };
  }

  /** January 3, 2025; Jan. 3; January 3rd; January 2025; in January; January last year. */
  private @Nullable Found<PartialDate> monthFirst(int i, int month) {
    var at = tokens.is(i + 1, ".") ? i + 2 : i + 1;
    var number = figures.number(at);
    if (number >= 1 && number <= 31) {
      var behind = ORDINALS.has(tokens, at + 1) ? at + 2 : at + 1;
      var comma = tokens.is(behind, ",") ? behind + 1 : behind;
      return figures.isYear(comma)
          ? DateAnchor.found(figures.number(comma), month, number, i, comma + 1)
          : anchor.recent(month, number, i, behind);
    }
    if (figures.isYear(at)) {
      return DateAnchor.found(figures.number(at), month, null, i, at + 1);
    }
    var last = isLastYear(at);
    if (last > 0) {
      return anchor.lastYear(month, null, i, last);
    }
    var before = tokens.is(i - 1, Tokens.Kind.HYPHEN) ? i - 2 : i - 1;
    return BEFORE_MONTH.has(tokens, before) && !tokens.is(before - 1, "by")
        ? anchor.recent(month, null, i, i + 1)
        : null;
  }

  /** Behind "last year", "of last year"; -1 if neither stands there. */
  private int isLastYear(int i) {
    var at = tokens.is(i, "of") ? i + 1 : i;
    return tokens.is(at, "last") && tokens.is(at + 1, "year") ? at + 2 : -1;
  }

  /** 3 January 2025, 3rd of January. */
  private @Nullable Found<PartialDate> dayFirst(int i) {
    var day = figures.number(i);
    if (day < 1 || day > 31) {
      return null;
    }
    var at = ORDINALS.has(tokens, i + 1) ? i + 2 : i + 1;
    at = tokens.is(at, "of") && at == i + 2 ? at + 1 : at;
    var month = tokens.isCapital(at) ? DateWords.month(tokens, at) : null;
    if (month == null) {
      return null;
    }
    var year = tokens.is(at + 1, ".") || tokens.is(at + 1, ",") ? at + 2 : at + 1;
    return figures.isYear(year)
        ? DateAnchor.found(figures.number(year), month, day, i, year + 1)
        : anchor.recent(month, day, i, at + 1);
  }

  private @Nullable Found<PartialDate> year(int i) {
    return figures.isYear(i + 1)
        ? DateAnchor.found(figures.number(i + 1), null, null, i + 1, i + 2)
        : null;
  }
}
