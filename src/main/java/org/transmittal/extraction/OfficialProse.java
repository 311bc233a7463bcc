package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;

/**
 * The sentences of official documents behind which goods are listed: what was asked for, what comes
 * with it, what is added to an earlier case.
 */
final class OfficialProse {
  /** The end of a sentence; the point of an initial, of "No." or of "Inc." is none: U.S. */
  static final String END = "(?=(?<!\\b[A-Z])(?<!\\bNo)(?<!\\bInc)\\.\\s|\\.?\\s*\\z)";

  private static final String OF =
      "(?:(?:a|an|the)\\s+)?(?:possible\\s+)?(?:foreign\\s+military\\s+)?(?:sale|purchase|procurement"
          + "|FMS)\\s+(?:of|for)";

  /** "Has requested to buy", "requested a possible sale of", "has requested approval for". */
  private static final Pattern REQUEST =
      Pattern.compile(
          "(?is)\\b(?:requested|requests|proposes)\\s+(?:(?:the\\s+)?approval\\s+(?:of|for|to)\\s+)?"
              + "(?:(?:to\\s+(?:buy|purchase|procure|acquire|upgrade)|"
              + OF
              + ")\\s+)?(?!by\\b|in\\b)(.{2,6000}?)"
              + END);

  /** The total of an addition and of the case that it adds to goes before what was asked for. */
  private static final Pattern COMBINED =
      Pattern.compile(
          "(?is)\\bThis\\s+(?:notification|transmittal)\\s+is\\s+for\\s+a\\s+combined\\s+total\\s+of\\s+"
              + "(.{2,4000}?)"
              + END);

  private static final Pattern ADDED =
      Pattern.compile(
          "(?is)\\b(?:notifies|reports|reporting|notifying)\\s+[^.]{0,300}?\\b(?:addition|inclusion)\\s+of\\s+"
              + "(.{2,4000}?)"
              + END);

  private static final Pattern BESIDES =
      Pattern.compile(
          "(?is)\\b(?:The\\s+following\\s+non-[^:.]{2,60}?(?:items\\s+)?(?:will|are|were)[^:.]{1,30}:"
              + "|Also\\s+included\\s*(?:in\\s+\\w+(?:\\s+\\w+)?\\s+)?(?:\\b(?:is|are|were|will\\s+be)\\s|:)"
              + "|Non-MDE\\s+(?:items\\s+)?(?:includes?|will\\s+include)\\s"
              + "|The\\s+(?:proposed\\s+)?sale\\s+(?:will\\s+)?(?:also\\s+)?includes?\\s)"
              + "(.{2,6000}?)"
              + END);

  /** What an amendment says was notified before. */
  private static final Pattern NOTIFIED =
      Pattern.compile(
          "(?is)\\bpossible\\s+sale,?\\s+under\\s+Section\\s+36\\s*\\(b\\)\\(1\\)\\s+of\\s+the\\s+Arms"
              + "\\s+Export\\s+Control\\s+Act,?\\s+(?:of|to\\s+\\S+\\s+of)\\s+(.{2,4000}?)"
              + END);

  private OfficialProse() {}

  /** What an amendment within a span restates, which prints no addition to it. */
  static List<Span> restated(String text, Span within) {
    var first = find(NOTIFIED, text, within, 1);
    return first == null ? List.of() : withRest(text, first, within);
  }

  /** What is listed within a span: what was asked for first, then what comes with it. */
  static List<Span> lists(String text, Span within) {
    var first = find(COMBINED, text, within, 1);
    first = first == null ? find(REQUEST, text, within, 1) : first;
    return first == null ? List.of() : withRest(text, first, within);
  }

  /** What an amendment within a span adds. */
  static List<Span> added(String text, Span within) {
    var first = find(ADDED, text, within, 1);
    return first == null ? List.of() : withRest(text, first, within);
  }

  /** A description that is nothing but its list, in one or two sentences. */
  static List<Span> described(String text, Span description) {
    var asked = lists(text, description);
    if (!asked.isEmpty()) {
      return asked;
    }
    var rest = find(BESIDES, text, description, 0);
    return rest == null
        ? List.of(description)
        : withRest(text, new Span(description.start(), rest.start()), description);
  }

  private static List<Span> withRest(String text, Span first, Span within) {
    var lists = new ArrayList<>(List.of(first));
    var rest = find(BESIDES, text, new Span(first.end(), within.end()), 1);
    if (rest != null) {
      lists.add(rest);
    }
    return lists;
  }

  /** A group of the first match within a span; null if there is none. */
  static @Nullable Span find(Pattern pattern, String text, @Nullable Span within, int group) {
    if (within == null) {
      return null;
    }
    var matcher = pattern.matcher(text).region(within.start(), within.end());
    return matcher.find() ? new Span(matcher.start(group), matcher.end(group)) : null;
  }
}
