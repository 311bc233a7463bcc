package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;

/**
 * Where the values of a press release of the Defense Security Cooperation Agency stand, which has
 * had the same sentences since the nineties: who determined or notified what, what was asked for,
 * what else comes with it, what it is estimated to cost.
 *
 * @param seller the office that approved or notified the sale
 * @param buyer from the name of the buyer to the end of its sentence
 * @param cost the sum behind "estimated cost"; null where it prints none
 * @param lists what was asked for, in one or more lists
 * @param approved the words for the approval; null where it tells none
 * @param notified the words for the notification; null where it tells none
 * @param day the words that can tell the day of it; null where there are none
 */
record Release(
    Span seller,
    Span buyer,
    @Nullable Span cost,
    List<Span> lists,
    @Nullable Span approved,
    @Nullable Span notified,
    @Nullable Span day) {

  /** The end of a sentence; the point of an initial is none: U.S. */
  private static final String END = "(?=(?<!\\b[A-Z])\\.\\s|\\.?\\s*\\z)";

  private static final String OFFICE =
      "The\\s+(?:U\\.?S\\.?\\s+)?"
          + "(State\\s+Department|Department\\s+of\\s+State|Defense\\s+Security\\s+Cooperation"
          + "\\s+Agency)\\s+(?:has\\s+made|notified|made)\\b";

  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)WASHINGTON\\b[^\\n" + "]{0,60}?[-–—]{1,2}\\s{0,3}(?:today,?\\s)?" + OFFICE);

  /** Without a dateline, as the State Department publishes them, a paragraph begins with it. */
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?im)^[ \\t]*(?:On\\s[^\\n,]{3,30}(?:,\\s\\d{4})?,\\s+)?" + OFFICE);

  /** What the State Department prints above such a page. */
  private static final Pattern HEADING =
      Pattern.compile("Foreign\\s+Military\\s+Sales?:\\s+(Congressional\\s+Notification)");

  private static final Pattern BUYER =
      Pattern.compile(
          "(?is)possible\\s+Foreign\\s+Military\\s+Sale\\s+(?:\\(FMS\\)\\s+)?to\\s+(.{2,600}?)"
              + END);
  private static final Pattern COST =
      Pattern.compile(
          "(?i)estimated\\s+(?:total\\s+)?(?:case\\s+|program\\s+)?(?:cost|value)"
              + "(?:\\s+of\\s+the\\s+\\w+)?\\s+(?:of|is)\\s+(?:up\\s+to\\s+)?"
              + Dollars.PRINTED);
  private static final Pattern REQUEST =
      Pattern.compile(
          "(?is)\\b(?:has|have)\\s+(?:also\\s+)?requested\\s+(?:approval\\s+)?(?:to\\s+(?:buy|purchase"
              + "|procure)|(?:a|the)\\s+possible\\s+(?:sale|purchase)\\s+of|the\\s+(?:sale|purchase)"
              + "\\s+of|to\\s+upgrade)\\s+(.{2,6000}?)"
              + END);
  private static final Pattern COMBINED =
      Pattern.compile(
          "(?is)\\bThis\\s+notification\\s+is\\s+for\\s+a\\s+combined\\s+total\\s+of\\s+(.{2,4000}?)"
              + END);
  private static final Pattern BESIDES =
      Pattern.compile(
          "(?is)\\b(?:The\\s+following\\s+non-[^:.]{2,60}?(?:items\\s+)?(?:will|are|were)[^:.]{1,30}:"
              + "|Also\\s+included\\s+(?:in\\s+\\w+(?:\\s+\\w+)?\\s+)?(?:is|are|were|will\\s+be)\\s"
              + "|Non-MDE\\s+(?:items\\s+)?(?:includes?|will\\s+include)\\s"
              + "|The\\s+(?:proposed\\s+)?sale\\s+(?:will\\s+)?(?:also\\s+)?includes?\\s)"
              + "(.{2,6000}?)"
              + END);
  private static final Pattern APPROVED =
      Pattern.compile("(?i)(determination\\s+approving)\\s+a\\s+possible");
  private static final Pattern NOTIFIED =
      Pattern.compile("(?i)(notif(?:ying|ied)\\s+(?:the\\s+)?(?:U\\.S\\.\\s+)?Congress)");
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)notif(?:ying|ied)\\s+(?:the\\s+)?(?:U\\.S\\.\\s+)?Congress\\s+"
              + "([^.\\n]{0,45}(?:\\.\\s?\\d[^.\\n]{0,20})?)");

  /** The release that a text is; null if it is none. */
  static @Nullable Release of(String text) {
    // Plain words go before the patterns, which would be tried at every character.
    if (!text.contains("oreign Military Sale")) {
      return null;
    }
    var dated =
        text.contains("WASHINGTON") || text.contains("Washington")
            ? find(OPENING, text, 0, 1)
            : null;
    var opening = dated == null ? find(PARAGRAPH, text, 0, 1) : dated;
    if (opening == null) {
      return null;
    }
    var buyer = find(BUYER, text, opening.end(), 1);
    if (buyer == null || dated == null && find(REQUEST, text, buyer.start(), 1) == null) {
      return null;
    }
    var notified = find(NOTIFIED, text, opening.start(), 1);
    return new Release(
        opening,
        buyer,
        find(COST, text, opening.end(), 1),
        lists(text, buyer.start()),
        find(APPROVED, text, opening.end(), 1),
        notified == null ? find(HEADING, text, 0, 1) : notified,
        find(DAY, text, opening.start(), 1));
  }

  /** What was asked for; the total of an addition and the case that it adds to goes before. */
  private static List<Span> lists(String text, int from) {
    var lists = new ArrayList<Span>();
    var request = find(REQUEST, text, from, 1);
    if (request == null) {
      return lists;
    }
    var combined = find(COMBINED, text, request.end(), 1);
    lists.add(combined == null ? request : combined);
    var besides = find(BESIDES, text, lists.getFirst().end(), 1);
    if (besides != null) {
      lists.add(besides);
    }
    return lists;
  }

  private static @Nullable Span find(Pattern pattern, String text, int from, int group) {
    var matcher = pattern.matcher(text).region(from, text.length());
    return matcher.find() ? new Span(matcher.start(group), matcher.end(group)) : null;
  }
}
