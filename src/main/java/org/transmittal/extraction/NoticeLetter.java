package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.transmittal.article.Span;

/**
 * The letter by which a notice is sent to Congress, which the Congressional Record prints above it:
 * "we are forwarding herewith Transmittal No. 20-83, concerning the Navy's proposed Letter of Offer
 * and Acceptance to the Government of Chile for defense articles and services estimated to cost
 * $77.6 million". Where the record is cut off, it is all that is left of the notice.
 *
 * @param all its sentence from the number to the sum
 * @param buyer from the name of the buyer to what it is to buy
 * @param cost what that is estimated to cost
 */
record NoticeLetter(Span all, Span buyer, Span cost) {
  private static final Pattern FORWARDED =
      Pattern.compile(
          "(?is)\\bforwarding\\s+(?:herewith\\s+|under\\s+separate\\s+cover\\s+)?Transmittal\\b.{0,160}?\\b"
              + "proposed\\s+(?:amendment\\s+to\\s+)?Letters?(?:\\s*\\(s\\))?\\s+of\\s+Offer"
              + "(?:\\s+and\\s+Acceptance)?(?:\\s+\\(LOA\\))?\\s+(?:to|for)\\s+(.{2,300}?)\\s+for\\s+"
              + "[^$]{2,300}?estimated\\s+to\\s+cost\\s+(?:about\\s+|approximately\\s+)?"
              + Dollars.PRINTED);

  /** Those of a text, in its order. */
  static List<NoticeLetter> of(String text) {
    var letters = new ArrayList<NoticeLetter>();
    if (text.contains("forwarding")) {
      var matcher = FORWARDED.matcher(text);
      while (matcher.find()) {
        letters.add(
            new NoticeLetter(
                new Span(matcher.start(), matcher.end()),
                new Span(matcher.start(1), matcher.end(1)),
                new Span(matcher.start(2), matcher.end(2))));
      }
    }
    return letters;
  }
}
