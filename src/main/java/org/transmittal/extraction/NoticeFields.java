package org.transmittal.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;
import org.transmittal.extraction.Notice.Kind;

/** Where the numbered fields of one notice to Congress stand, also where it is cut off. */
final class NoticeFields {
  private static final String U = "\\s{0,3}(?:\\(U\\)\\s{0,3})?";
  private static final Pattern AMENDMENT =
      Pattern.compile(
          "(?i)report\\s+of\\s+enhancement\\s+or\\s+upgrade"
              + "|\\(\\s*(?:section|sec\\.)\\s+36\\s*\\(b\\)\\(5\\)");
  private static final Pattern PURCHASER =
      Pattern.compile(
          "(?is)\\(i\\)"
              + U
              + "(?:Prospective\\s+)?Purchasers?:\\s*(.{2,1500}?)\\s*(?:\\(ii\\)|\\z)");

  private static final Pattern TABLE =
      Pattern.compile("(?is)\\(ii\\)" + U + "Total\\s+Estimated\\s+Value.*?(?:\\(iii\\)|\\z)");

  private static final Pattern MAJOR =
      Pattern.compile("(?i)Major\\s+Defense\\s+Equipment[^$\\d]{0,120}" + Dollars.PRINTED);

  private static final Pattern OTHER =
      Pattern.compile("(?i)\\bOther[^$\\w]{0,120}" + Dollars.PRINTED);

  private static final Pattern TOTAL =
      Pattern.compile("(?i)\\bTotal\\b[^$\\w]{0,120}" + Dollars.PRINTED);

  private static final Pattern COST =
      Pattern.compile(
          "(?i)estimated\\s+(?:total\\s+)?(?:case\\s+|program\\s+)?(?:cost|value)\\s+is\\s+"
              + Dollars.PRINTED);

  /** The total that an amendment tells, behind what it rises by or from. */
  private static final Pattern REVISED =
      Pattern.compile(
          "(?i)total\\s+(?:estimated\\s+)?(?:(?:case|program|sale)\\s+)?(?:value|cost)"
              + "(?!\\s+of\\s+the\\s+(?:new|add|MDE|non))"
              + "(?:(?:(?!\\.\\s)[^$]){0,160}\\b(?:by|from)\\s+"
              + Dollars.PRINTED
              + ")?(?:(?!\\.\\s)[^$]){0,160}(?<!\\bby\\s)(?<!\\bfrom\\s)"
              + Dollars.PRINTED);

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)estimated\\s+(?:total\\s+)?(?:case\\s+|program\\s+)?(?:cost|value)\\s+was\\s+"
              + Dollars.PRINTED);

  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(?is)\\(iii\\)"
              + U
              + "Description[^:\\n"
              + "]*(?:\\n"
              + "[^:\\n"
              + "]*)?:(.*?)(?:\\(iv\\)|POLICY\\s+JUSTIFICATION|\\z)");

  private static final String NO_MAJOR = "Non-?\\s?(?:MDE|Major\\s+Defense\\s+Equipment)";

  private static final String COLON = "\\s*(?:\\(MDE\\))?\\s*(?:items\\s*)?(?:includes?\\s*)?:";

  private static final Pattern ITEMS =
      Pattern.compile(
          "(?is)(?:Major\\s+Defense\\s+Equipment|(?<!Non-)\\bMDE)"
              + COLON
              + "(.*?)(?="
              + NO_MAJOR
              + "|\\z)");

  private static final Pattern REST = Pattern.compile("(?is)" + NO_MAJOR + COLON + "(.*)");

  private static final Pattern CHANGE =
      Pattern.compile("(?i)This\\s+(?:transmittal|notification)\\s+(?:notifies|reports)\\b");

  private static final Pattern DELIVERED =
      Pattern.compile("(?i)Date\\s+Report\\s+Delivered\\s+to\\s+Congress:\\s*(.+)");

  private static final Pattern AMENDED =
      Pattern.compile("(?i)AECA\\s+Transmittal\\s+(?:No|Number)\\b[.:\\s]{0,5}(\\d\\w-\\d{1,3})");

  private NoticeFields() {}

  /** One notice, from its purchaser to before the next. */
  static Notice read(String text, Span law, Span head, Span purchaser, Span body) {
    var amends = OfficialProse.find(AMENDMENT, text, head, 0) != null;
    var description = OfficialProse.find(DESCRIPTION, text, body, 1);
    var delivered = OfficialProse.find(DELIVERED, text, body, 0);
    if (amends) {
      var change = change(text, description);
      return new Notice(
          Kind.AMENDMENT,
          law,
          purchaser,
          null,
          null,
          amount(text, description, change),
          changed(text, description, change),
          OfficialProse.find(AMENDED, text, body, 1),
          delivered);
    }
    var table = OfficialProse.find(TABLE, text, body, 0);
    var total = OfficialProse.find(TOTAL, text, table, 1);
    return new Notice(
        Kind.SALE,
        law,
        purchaser,
        OfficialProse.find(MAJOR, text, table, 1),
        OfficialProse.find(OTHER, text, table, 1),
        total != null ? total : OfficialProse.find(COST, text, body, 1),
        lists(text, description),
        null,
        delivered);
  }

  /** From the words by which an amendment tells what it changes, behind what it restates. */
  private static @Nullable Span change(String text, @Nullable Span description) {
    var start = OfficialProse.find(CHANGE, text, description, 0);
    return start == null || description == null ? null : new Span(start.start(), description.end());
  }

  /** What an amendment adds; where it adds nothing, what it restates. */
  private static List<Span> changed(
      String text, @Nullable Span description, @Nullable Span change) {
    var added = change == null ? List.<Span>of() : OfficialProse.added(text, change);
    if (!added.isEmpty() || description == null) {
      return added;
    }
    var restated = OfficialProse.restated(text, description);
    return restated.isEmpty()
        ? OfficialProse.described(text, change == null ? description : change)
        : restated;
  }

  /** The new total; of an amendment that is cut off before it tells a change, the earlier one. */
  private static @Nullable Span amount(
      String text, @Nullable Span description, @Nullable Span change) {
    return change == null
        ? OfficialProse.find(BEFORE, text, description, 1)
        : OfficialProse.find(REVISED, text, change, 2);
  }

  private static List<Span> lists(String text, @Nullable Span description) {
    if (description == null) {
      return List.of();
    }
    var items = OfficialProse.find(ITEMS, text, description, 1);
    if (items == null) {
      return OfficialProse.described(text, description);
    }
    var rest = OfficialProse.find(REST, text, description, 1);
    return rest == null ? List.of(items) : List.of(items, rest);
  }

  /** The field that every notice has first; null if none follows. */
  static @Nullable Span purchaser(String text, int from) {
    return OfficialProse.find(PURCHASER, text, new Span(from, text.length()), 1);
  }
}
