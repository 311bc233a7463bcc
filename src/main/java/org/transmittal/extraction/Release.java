package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;
import org.transmittal.sale.Bound;

/**
 * Where the values of a press release of the Defense Security Cooperation Agency or of the State
 * Department stand, which has had the same sentences since the nineties: who determined or notified
 * what, what was asked for, what else comes with it, what it is estimated to cost.
 *
 * @param seller the office that approved or notified the sale
 * @param buyer from the name of the buyer to the end of its sentence
 * @param cost what it costs; null where it prints none
 * @param bound of the cost
 * @param lists what was asked for, in one or more lists
 * @param approved the words for the approval; null where it tells none
 * @param notified the words for the notification; null where it tells none
 * @param day the words that can tell the day of it; null where there are none
 */
record Release(
    Span seller,
    Span buyer,
    @Nullable Span cost,
    Bound bound,
    List<Span> lists,
    @Nullable Span approved,
    @Nullable Span notified,
    @Nullable Span day) {

  /** How far before the name of the office its sentence can begin. */
  private static final int WORDS_BEFORE = 60;

  private static final String CEILING = "up to ";

  private static final String OFFICE =
      "(?:the\\s+)?(?:U\\.?S\\.?\\s+)?"
          + "(State\\s+Department|Department\\s+of\\s+State|Defense\\s+Security\\s+Cooperation"
          + "\\s+Agency)(?:\\s+\\(DSCA\\))?\\s+(?:today\\s+)?(?:has\\s+)?(?:made|notified|approved)\\b";

  private static final String DATE =
      "(?:(?:today|on\\s[^\\n,]{3,30}(?:,\\s\\d{4})?|yesterday),?\\s+)?";

  private static final Pattern OPENING =
      Pattern.compile("(?i)WASHINGTON\\b[^\\n]{0,60}?[-–—]{1,2}\\s{0,3}" + DATE + OFFICE);

  /** Without a dateline, as the State Department publishes them, a paragraph begins with it. */
  private static final Pattern PARAGRAPH = Pattern.compile("(?im)^[ \\t]*" + DATE + OFFICE);

  /** What only such a release says, also where its opening is cut off or told in other words. */
  private static final Pattern CERTIFIED =
      Pattern.compile(
          "The\\s+(?:Defense\\s+Security\\s+Cooperation\\s+Agency|Department|State\\s+Department)"
              + "\\s+(?:has\\s+)?delivered\\s+the\\s+required\\s+certification");

  private static final Pattern SALE =
      Pattern.compile("possible\\s+(Foreign\\s+Military\\s+Sale)\\b");

  /** What the State Department prints above such a page. */
  private static final Pattern HEADING =
      Pattern.compile("Foreign\\s+Military\\s+Sales?:\\s+(Congressional\\s+Notification)");

  private static final Pattern BUYER =
      Pattern.compile(
          "(?is)possible\\s+(?:Foreign\\s+Military\\s+Sale|FMS)\\s+(?:\\(FMS\\)\\s+)?(?:case\\s+)?"
              + "(?:of\\s+[^.]{2,300}?\\s+)?to\\s+(.{2,600}?)"
              + OfficialProse.END);

  private static final Pattern COST =
      Pattern.compile(
          "(?i)\\bestimated\\s+(?:total\\s+)?(?:case\\s+|program\\s+)?(?:cost|value)"
              + "(?:\\s+of\\s+the\\s+\\w+|\\s+for\\s+the\\s+\\w+)?\\s+(?:of|is)\\s+"
              + "(?:up\\s+to\\s+|approximately\\s+)?"
              + Dollars.PRINTED);

  /** A sum that it calls no estimate. */
  private static final Pattern VALUE =
      Pattern.compile(
          "(?i)(as\\s+(?:high|much)\\s+as|valued\\s+at|worth|\\bestimated(?:\\s+(?:at|to\\s+cost))?)"
              + "\\s+(?:an\\s+estimated\\s+|about\\s+|approximately\\s+)?"
              + Dollars.PRINTED);

  private static final Pattern APPROVED =
      Pattern.compile(
          "(?i)(determination\\s+(?:approving|to\\s+approve)|\\bapprov(?:ed|ing))\\s+a\\s+possible");
  private static final Pattern NOTIFIED =
      Pattern.compile(
          "(?i)(notif(?:ying|ied)\\s+(?:the\\s+)?(?:U\\.S\\.\\s+)?Congress|Congress\\s+was\\s+notified"
              + "|delivered\\s+the\\s+required\\s+certification)");
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)notif(?:ying|ied)\\s+(?:the\\s+)?(?:U\\.S\\.\\s+)?Congress\\s+"
              + "([^.\\n]{0,45}(?:\\.\\s?\\d[^.\\n]{0,20})?)");

  /** "On May 5, 2016, the agency notified Congress": the day goes before. */
  private static final Pattern DAY_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:on\\s+)([A-Z][a-z]+\\.?\\s+\\d{1,2}(?:,\\s+\\d{4})?),?\\s+the\\s[^.\\n"
              + "]{3,60}\\snotified\\s+(?:the\\s+)?(?:U\\.S\\.\\s+)?Congress");

  /** The releases that a text prints, in its order; none if it is none. */
  static List<Release> of(String text) {
    if (!mayStandIn(text)) {
      return List.of();
    }
    var releases = new ArrayList<Release>();
    var openings = openings(text);
    for (var i = 0; i < openings.size(); i++) {
      var end = i + 1 < openings.size() ? openings.get(i + 1).start() : text.length();
      var release = release(text, openings.get(i), end);
      if (release != null) {
        releases.add(release);
      }
    }
    return releases;
  }

  /** Plain words go before the patterns, which would be tried at every character. */
  static boolean mayStandIn(String text) {
    return text.contains("oreign Military Sale") || text.contains("oreign military sale");
  }

  /** Where each begins: a text with a dateline is one, whatever its paragraphs repeat. */
  private static List<Span> openings(String text) {
    var all = new Span(0, text.length());
    var dated =
        text.contains("WASHINGTON") || text.contains("Washington")
            ? OfficialProse.find(OPENING, text, all, 1)
            : null;
    if (dated != null) {
      return List.of(dated);
    }
    var openings = new ArrayList<Span>();
    var matcher = PARAGRAPH.matcher(text);
    while (matcher.find()) {
      openings.add(new Span(matcher.start(1), matcher.end(1)));
    }
    var certified = openings.isEmpty() ? OfficialProse.find(CERTIFIED, text, all, 0) : null;
    var above = certified == null ? null : new Span(0, certified.start());
    var cut = OfficialProse.find(SALE, text, above, 1);
    return cut == null ? openings : List.of(cut);
  }

  private static @Nullable Release release(String text, Span opening, int end) {
    var sentence = new Span(Math.max(0, opening.start() - WORDS_BEFORE), end);
    var buyer = OfficialProse.find(BUYER, text, sentence, 1);
    if (buyer == null) {
      return null;
    }
    var body = new Span(buyer.start(), end);
    var lists = OfficialProse.lists(text, body);
    var notified = OfficialProse.find(NOTIFIED, text, sentence, 1);
    var approved = OfficialProse.find(APPROVED, text, sentence, 1);
    var isNews = approved != null && !isDetermined(approved, text);
    if (isNews && OfficialProse.find(CERTIFIED, text, body, 0) == null
        || lists.isEmpty() && (notified == null || isNews)) {
      return null;
    }
    var cost = OfficialProse.find(COST, text, body, 1);
    var value = cost == null ? OfficialProse.find(VALUE, text, body, 0) : null;
    var day = OfficialProse.find(DAY_BEFORE, text, sentence, 1);
    return new Release(
        opening,
        buyer,
        value == null ? cost : OfficialProse.find(VALUE, text, value, 2),
        value == null ? bound(text, cost) : bound(value.of(text)),
        lists,
        approved,
        notified == null
            ? OfficialProse.find(HEADING, text, new Span(0, text.length()), 1)
            : notified,
        day == null ? OfficialProse.find(DAY, text, sentence, 1) : day);
  }

  /** In the words of the office; news only say that it has approved a sale. */
  private static boolean isDetermined(Span approved, String text) {
    return approved.of(text).startsWith("determination");
  }

  /** "The estimated total cost is up to": a ceiling of what is estimated. */
  private static Bound bound(String text, @Nullable Span cost) {
    var from = cost == null ? 0 : Math.max(0, cost.start() - CEILING.length());
    return cost != null && text.substring(from, cost.start()).equals(CEILING)
        ? Bound.UP_TO
        : Bound.APPROX;
  }

  private static Bound bound(String words) {
    if (words.matches("(?is)as\\s.*")) {
      return Bound.UP_TO;
    }
    return words.matches("(?is).*(?:estimated|about|approximately).*") ? Bound.APPROX : Bound.EXACT;
  }
}
