package org.transmittal.archive;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;
import org.transmittal.article.Span;

/**
 * A date in the first lines of a text that can only be the article's own: "Published: January 4,
 * 2025", a line with a date alone, a dateline before the first sentence, the head of a page of the
 * Federal Register. A date within a sentence is that of an event.
 */
final class DateLine {
  private static final int LINES = 12;

  /** What may stand before the date. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)\\s*(?:"
              + "(?:(?:first |date )?(?:published|posted|issued)|publication date|release date|date"
              + "|ngày đăng|đăng ngày)(?: on| at)?\\s*:?\\s*(?:\\w+day,?\\s+)?"
              + "|(?:news|press release|release)\\s*\\|\\s*"
              + "|(?:\\w+day|\\w{3}|thứ \\p{L}+|chủ nhật),?\\s+"
              + ")?");

  /** A time may stand behind it, and nothing else. */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)[\\s,|–-]*(?:at\\s+)?(?:\\d{1,2}[:h.]\\d{2}(?::\\d{2})?(?:[.,]\\d+)?)?"
              + "\\s*(?:[ap]\\.?m\\.?)?\\s*\\(?(?:Z|[A-Z]{2,4})?(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?"
              + "\\s*(?:\\|.*)?");

  private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{Lu} .,'’/-]{2,40}[,(]\\s*");
  private static final Pattern DASH = Pattern.compile("(?s)\\)?\\s*(?:\\([^)]*\\)\\s*)?[-–—].*");
  private static final Pattern REGISTER =
      Pattern.compile("\\[Federal Register Volume [^(]*\\((?:\\w+day, )?");

  private DateLine() {}

  /** The date and the words that tell it; null if the first lines have none. */
  static @Nullable Finding<LocalDate> find(String text) {
    var seen = 0;
    for (var at = 0; at < text.length() && seen < LINES; ) {
      var newline = text.indexOf('\n', at);
      var end = newline < 0 ? text.length() : newline;
      // A dateline is short, and its line may be all of a long article.
      var line = text.substring(at, Math.min(end, at + 200));
      var found = Dates.find(line);
      if (found != null && isOwn(line, found.span())) {
        var span = new Span(at + found.span().start(), at + found.span().end());
        return new Finding<>(found.date(), Origin.TEXT, span.of(text), span);
      }
      seen += line.isBlank() ? 0 : 1;
      at = end + 1;
    }
    return null;
  }

  private static boolean isOwn(String line, Span span) {
    var before = line.substring(0, span.start());
    var after = line.substring(span.end());
    return (BEFORE.matcher(before).matches() && AFTER.matcher(after).matches())
        || (PLACE.matcher(before).matches() && DASH.matcher(after).matches())
        || (REGISTER.matcher(before).matches() && after.startsWith(")"));
  }
}
