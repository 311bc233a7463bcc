package org.transmittal.archive;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;

/**
 * Reads the date from an address, where outlets put it in the path or in the article's number. The
 * number is given when the article is begun, which can be the evening before it appears.
 */
final class UrlDate {
  private static final Pattern PATH =
      Pattern.compile("(?<=/)(\\d{4})/(\\d{1,2}|[a-z]{3})/(\\d{1,2})(?=[/.?#-]|$)");
  private static final Pattern DASHED =
      Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

  /** yyyymmddhhmmss and a few digits more, as on tuoitre.vn. */
  private static final Pattern STAMP =
      Pattern.compile("(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})\\d{0,4}(?!\\d)");

  /**
   * The number of the outlet, yymmddhhmmss and a few digits more, as on thanhnien.vn (185) and the
   * other Vietnamese outlets with the same publishing system. Looked for on .vn alone, where it is
   * known to mean that.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\d)[12]\\d{2}(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})\\d{1,3}(?!\\d)");

  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");

  private UrlDate() {}

  /** The date in an address and the digits that tell it; null if it has none. */
  static Dates.@Nullable Found find(String url) {
    var host = Host.find(url);
    if (host == null) {
      return null;
    }
    var from = host.end();
    var found = first(PATH, url, from, 0, false);
    if (found == null) {
      found = first(DASHED, url, from, 0, false);
    }
    if (found == null) {
      found = first(STAMP, url, from, 0, true);
    }
    if (found == null && host.of(url).endsWith(".vn")) {
      found = first(NUMBER, url, from, 2000, true);
    }
    return found == null ? first(COMPACT, url, from, 0, false) : found;
  }

  private static Dates.@Nullable Found first(
      Pattern pattern, String url, int from, int century, boolean withTime) {
    var matcher = pattern.matcher(url);
    matcher.region(from, url.length());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      var date = date(matcher, century);
      if (date != null && (!withTime || isTime(matcher))) {
        return new Dates.Found(date, new Span(matcher.start(), matcher.end()));
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(Matcher matcher, int century) {
    var month = matcher.group(2);
    return Dates.day(
        century + Integer.parseInt(matcher.group(1)),
        Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : Dates.month(month),
        Integer.parseInt(matcher.group(3)));
  }

  private static boolean isTime(Matcher matcher) {
    return Integer.parseInt(matcher.group(4)) < 24
        && Integer.parseInt(matcher.group(5)) < 60
        && Integer.parseInt(matcher.group(6)) < 60;
  }
}
