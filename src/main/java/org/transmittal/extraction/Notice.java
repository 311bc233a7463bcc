package org.transmittal.extraction;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;

/**
 * Where the numbered fields of a notice to Congress stand, as the Federal Register prints it under
 * section 36(b) of the Arms Export Control Act.
 *
 * @param kind which notice it is
 * @param law the name of the law, which makes the supplier the United States
 * @param purchaser field (i)
 * @param total the line of the table in field (ii); null where it prints none
 * @param items what is sold; of a table in two parts the major defense equipment
 * @param delivered the date on which Congress has it; null where it prints none
 */
record Notice(
    Kind kind,
    Span law,
    Span purchaser,
    @Nullable Span total,
    @Nullable Span items,
    @Nullable Span delivered) {

  /** What a notice does. */
  enum Kind {
    /** 36(b)(1): it notifies a sale. */
    SALE,
    /** 36(b)(5): it restates an earlier one, whose value it does not add to. */
    AMENDMENT
  }

  private static final Pattern PRINTED =
      Pattern.compile(
          "(?i)36\\s*\\(b\\)(?:\\s*\\(1\\)|\\s*\\(5\\))?\\s*arms\\s+sales?\\s+notification");
  private static final Pattern AMENDMENT =
      Pattern.compile("(?im)^\\s*(?:.*\\()?(?:section|sec\\.)\\s+36\\(b\\)\\(5\\)\\([ac]\\)");
  private static final Pattern LAW =
      Pattern.compile("(?i)arms\\s+export\\s+control\\s+act|\\bAECA\\b");
  private static final String U = "\\s*(?:\\(U\\)\\s*)?";
  private static final Pattern PURCHASER =
      Pattern.compile("(?im)^\\s*\\(i\\)" + U + "Prospective\\s+Purchasers?:\\s*(.+)$");
  private static final Pattern TOTAL = Pattern.compile("(?m)^\\s*TOTAL[\\s.]*(\\$.*)$");
  private static final Pattern ITEMS =
      Pattern.compile("(?is)Major\\s+Defense\\s+Equipment\\s+\\(MDE\\):(.*?)(?:^|\\n)\\s*Non-M");
  private static final Pattern DESCRIPTION =
      Pattern.compile("(?is)\\(iii\\)" + U + "Description:(.*?)\\n\\s*\\(iv\\)");
  private static final Pattern DELIVERED =
      Pattern.compile("(?i)Date\\s+Report\\s+Delivered\\s+to\\s+Congress:\\s*(.+)");

  /** The notice that a text is; null if it is none, or prints no fields. */
  static @Nullable Notice of(String text) {
    var law = find(LAW, text, 0);
    var purchaser = find(PURCHASER, text, 1);
    if (law == null || purchaser == null || !PRINTED.matcher(text).find()) {
      return null;
    }
    var kind = AMENDMENT.matcher(text).find() ? Kind.AMENDMENT : Kind.SALE;
    var items = find(ITEMS, text, 1);
    return new Notice(
        kind,
        law,
        purchaser,
        kind == Kind.SALE ? find(TOTAL, text, 1) : null,
        items != null ? items : find(DESCRIPTION, text, 1),
        find(DELIVERED, text, 0));
  }

  /** Whether a text corrects a notice without printing its fields again. */
  static boolean isCorrection(String text) {
    return CORRECTION.matcher(text).find() && of(text) == null;
  }

  private static final Pattern CORRECTION =
      Pattern.compile("(?i)ACTION:\\s+Arms\\s+sales\\s+notice;\\s+correction");

  private static @Nullable Span find(Pattern pattern, String text, int group) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? new Span(matcher.start(group), matcher.end(group)) : null;
  }
}
