package org.transmittal.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;

/** Finds the notices to Congress that a text prints, each with the letter above it. */
final class Notices {
  private static final int HEAD = 1500;

  private static final Pattern PRINTED =
      Pattern.compile("(?i)(?:36\\s*\\(b\\)|arms\\s+sales?\\s+notification)");
  private static final Pattern LAW =
      Pattern.compile("(?i)arms\\s+export\\s+control\\s+act|\\bAECA\\b");
  private static final Pattern CORRECTION =
      Pattern.compile("ACTION:\\s+(?i)Arms\\s+sales\\s+notice;\\s+correction");

  private Notices() {}

  /** The notices that a text prints with their fields, in its order; none if it is no notice. */
  static List<Notice> of(String text) {
    var notices = new ArrayList<Notice>();
    if (!mayStandIn(text)) {
      return notices;
    }
    var law = OfficialProse.find(LAW, text, new Span(0, text.length()), 0);
    if (law == null || !PRINTED.matcher(text).find()) {
      return notices;
    }
    var letters = new ArrayDeque<>(NoticeLetter.of(text));
    var from = 0;
    for (var span = NoticeFields.purchaser(text, 0); span != null; ) {
      var next = NoticeFields.purchaser(text, span.end());
      // What tells the kind stands right above the first field.
      var head = new Span(Math.max(from, span.start() - HEAD), span.start());
      var body = new Span(span.end(), next == null ? text.length() : next.start());
      var letter = letterOf(span, law, letters, notices);
      var notice = NoticeFields.read(text, law, head, span, body);
      notices.add(letter == null ? notice : notice.under(letter));
      from = span.end();
      span = next;
    }
    letters.forEach(letter -> notices.add(Notice.ofLetter(law, letter)));
    return notices;
  }

  /** Plain words go before the patterns, which would be tried at every character. */
  static boolean mayStandIn(String text) {
    return (text.contains("36") || hasWord(text, "otification")) && speaksOfTheLaw(text);
  }

  /** The letter right above a notice; those above it came with notices that are not printed. */
  private static @Nullable NoticeLetter letterOf(
      Span purchaser, Span law, Deque<NoticeLetter> letters, List<Notice> notices) {
    NoticeLetter last = null;
    while (!letters.isEmpty() && letters.getFirst().all().end() <= purchaser.start()) {
      if (last != null) {
        notices.add(Notice.ofLetter(law, last));
      }
      last = letters.removeFirst();
    }
    return last;
  }

  private static boolean speaksOfTheLaw(String text) {
    return hasWord(text, "xport") && hasWord(text, "ontrol") || hasWord(text, "aeca");
  }

  /** Whether a word stands in a text in small letters or in capitals. */
  private static boolean hasWord(String text, String word) {
    return text.contains(word) || text.contains(word.toUpperCase(Locale.ROOT));
  }

  /** Whether a text corrects a notice; with no fields again, it tells nothing of the sale. */
  static boolean isCorrection(String text) {
    return text.contains("ACTION:") && CORRECTION.matcher(text).find();
  }
}
