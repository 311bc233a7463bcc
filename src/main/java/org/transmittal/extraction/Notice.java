package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;

/**
 * Where the numbered fields of a notice to Congress stand, as the Federal Register and the
 * Congressional Record print it under section 36(b) of the Arms Export Control Act.
 *
 * @param kind which notice it is
 * @param law the name of the law, which makes the supplier the United States
 * @param purchaser field (i), which may run over several lines
 * @param majorEquipment the sum for it in field (ii); null where it prints none
 * @param other the sum for everything else there; null where it prints none
 * @param total the sum of both there, or in the prose behind; null where it prints none
 * @param items what is sold; of a list in two parts the major defense equipment
 * @param rest of a list in two parts the other one; null where there is none
 * @param amended the number of the case that it restates; null where it prints none
 * @param delivered the date on which Congress has it; null where it prints none
 */
record Notice(
    Kind kind,
    Span law,
    Span purchaser,
    @Nullable Span majorEquipment,
    @Nullable Span other,
    @Nullable Span total,
    @Nullable Span items,
    @Nullable Span rest,
    @Nullable Span amended,
    @Nullable Span delivered) {

  /** What a notice does. */
  enum Kind {
    /** 36(b)(1): it notifies a sale. */
    SALE,
    /** 36(b)(5): it restates an earlier one, whose value it does not add to. */
    AMENDMENT
  }

  private static final int HEAD = 1500;

  private static final String U = "\\s{0,3}(?:\\(U\\)\\s{0,3})?";
  private static final Pattern PRINTED =
      Pattern.compile("(?i)(?:36\\s*\\(b\\)|arms\\s+sales?\\s+notification)");
  private static final Pattern AMENDMENT =
      Pattern.compile(
          "(?i)report\\s+of\\s+enhancement\\s+or\\s+upgrade"
              + "|\\(\\s*(?:section|sec\\.)\\s+36\\s*\\(b\\)\\(5\\)");
  private static final Pattern LAW =
      Pattern.compile("(?i)arms\\s+export\\s+control\\s+act|\\bAECA\\b");
  private static final Pattern PURCHASER =
      Pattern.compile(
          "(?is)\\(i\\)" + U + "(?:Prospective\\s+)?Purchasers?:\\s*(.{2,1500}?)\\s*\\(ii\\)");
  private static final Pattern TABLE =
      Pattern.compile("(?is)\\(ii\\)" + U + "Total\\s+Estimated\\s+Value.*?\\(iii\\)");
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
  private static final Pattern DESCRIPTION =
      Pattern.compile("(?is)\\(iii\\)" + U + "Description[^:\\n]*(?:\\n[^:\\n]*)?:(.*?)\\(iv\\)");
  private static final String NO_MAJOR = "Non-?\\s?(?:MDE|Major\\s+Defense\\s+Equipment)";
  private static final Pattern ITEMS =
      Pattern.compile(
          "(?is)Major\\s+Defense\\s+Equipment\\s*(?:\\(MDE\\))?\\s*:(.*?)(?=" + NO_MAJOR + "|\\z)");
  private static final Pattern REST =
      Pattern.compile("(?is)" + NO_MAJOR + "\\s*(?:\\(MDE\\))?\\s*:(.*)");
  private static final Pattern CHANGE =
      Pattern.compile("(?is)This\\s+transmittal\\s+(?:notifies|reports)\\s+(.*?)\\.\\s");
  private static final Pattern DELIVERED =
      Pattern.compile("(?i)Date\\s+Report\\s+Delivered\\s+to\\s+Congress:\\s*(.+)");
  private static final Pattern AMENDED =
      Pattern.compile("(?i)AECA\\s+Transmittal\\s+(?:No|Number)\\b[.:\\s]{0,5}(\\d\\w-\\d{1,3})");
  private static final Pattern CORRECTION =
      Pattern.compile("ACTION:\\s+(?i)Arms\\s+sales\\s+notice;\\s+correction");

  /** The notices that a text prints with their fields, in its order; none if it is no notice. */
  static List<Notice> of(String text) {
    var notices = new ArrayList<Notice>();
    // Plain words go before the patterns, which would be tried at every character.
    if (!text.contains("36") && !hasWord(text, "otification") || !speaksOfTheLaw(text)) {
      return notices;
    }
    var law = find(LAW, text, new Span(0, text.length()), 0);
    if (law == null || !PRINTED.matcher(text).find()) {
      return notices;
    }
    var from = 0;
    for (var span = purchaser(text, 0); span != null; ) {
      var next = purchaser(text, span.end());
      // What tells the kind stands right above the first field.
      var head = new Span(Math.max(from, span.start() - HEAD), span.start());
      var body = new Span(span.end(), next == null ? text.length() : next.start());
      notices.add(notice(text, law, head, span, body));
      from = span.end();
      span = next;
    }
    return notices;
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

  private static Notice notice(String text, Span law, Span head, Span purchaser, Span body) {
    var amends = find(AMENDMENT, text, head, 0) != null;
    var table = find(TABLE, text, body, 0);
    var description = find(DESCRIPTION, text, body, 1);
    var items = find(ITEMS, text, description, 1);
    var change = amends ? find(CHANGE, text, body, 1) : null;
    var total = find(TOTAL, text, table, 1);
    return new Notice(
        amends ? Kind.AMENDMENT : Kind.SALE,
        law,
        purchaser,
        amends ? null : find(MAJOR, text, table, 1),
        amends ? null : find(OTHER, text, table, 1),
        amends ? null : total != null ? total : find(COST, text, body, 1),
        change != null ? change : items != null ? items : description,
        items == null ? null : find(REST, text, description, 1),
        amends ? find(AMENDED, text, body, 1) : null,
        find(DELIVERED, text, body, 0));
  }

  private static @Nullable Span purchaser(String text, int from) {
    return find(PURCHASER, text, new Span(from, text.length()), 1);
  }

  private static @Nullable Span find(
      Pattern pattern, String text, @Nullable Span within, int group) {
    if (within == null) {
      return null;
    }
    var matcher = pattern.matcher(text).region(within.start(), within.end());
    return matcher.find() ? new Span(matcher.start(group), matcher.end(group)) : null;
  }
}
