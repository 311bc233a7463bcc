package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.transmittal.article.Span;

/**
 * Where an award stands in the daily announcement of contracts by the US defense department: "…
 * Corp., Fort Worth, Texas, is awarded a $40,000,000 firm-fixed-price contract for …".
 *
 * @param awarded the words for the award
 * @param sum what was awarded, in dollars
 * @param body from the award to before the next one
 */
record Award(Span awarded, Span sum, Span body) {
  private static final Pattern AWARDED =
      Pattern.compile(
          "(?i)\\b((?:is|are|was|were|has\\s+been|have\\s+been)\\s+(?:being\\s+)?awarded)\\s"
              + "[^$.;]{0,160}?"
              + Dollars.PRINTED
              + "|(?i)\\bis\\s+((?:modifying|awarding)\\s+an?\\b)[^$;]{0,220}?\\bfor\\s+"
              + Dollars.PRINTED);

  /** The words that end every such paragraph, and no other text. */
  private static final Pattern PRINTED = Pattern.compile("(?i)contracting\\s+activity");

  /** The words for a kind of contract, by which a paragraph alone is known. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?i)\\$[\\d,.]+(?:\\s[mb]illion)?\\s[^.$]{0,80}(?:firm-fixed-price|fixed-price-incentive"
              + "|cost-plus-|indefinite-delivery|undefinitized)");

  /** Whether a text has the words that end each paragraph of an announcement. */
  static boolean isAnnouncement(String text) {
    return mayStandIn(text) && PRINTED.matcher(text).find();
  }

  /** A plain word goes before the pattern, which would be tried at every character. */
  private static boolean mayStandIn(String text) {
    return text.contains("ontracting") || text.contains("CONTRACTING");
  }

  /** Whether it is in the words of one, cut off before its end. */
  private static boolean isAParagraph(String text) {
    return (text.contains("oreign Military Sale")
            || text.contains("oreign military sale")
            || text.contains("FMS"))
        && text.contains("awarded")
        && KIND.matcher(text).find();
  }

  /** The awards of an announcement, in its order; none if a text is no announcement. */
  static List<Award> of(String text) {
    var awards = new ArrayList<Award>();
    if (!isAnnouncement(text) && !isAParagraph(text)) {
      return awards;
    }
    var matcher = AWARDED.matcher(text);
    while (matcher.find()) {
      var words = matcher.start(1) < 0 ? 3 : 1;
      // The company stands before its award, in the same paragraph.
      var start = text.lastIndexOf('\n', matcher.start()) + 1;
      if (!awards.isEmpty()) {
        var last = awards.removeLast();
        var end = Math.max(last.sum().end(), Math.min(start, last.body().end()));
        awards.add(new Award(last.awarded(), last.sum(), new Span(last.body().start(), end)));
      }
      awards.add(
          new Award(
              new Span(matcher.start(words), matcher.end(words)),
              new Span(matcher.start(words + 1), matcher.end(words + 1)),
              new Span(matcher.start(words), end(text, matcher.end()))));
    }
    return awards;
  }

  /** Behind the words that end it; of one that news quote without them its paragraph. */
  private static int end(String text, int from) {
    var printed = PRINTED.matcher(text).region(from, text.length());
    var line = text.indexOf('\n', printed.find() ? printed.end() : from);
    return line < 0 ? text.length() : line;
  }
}
