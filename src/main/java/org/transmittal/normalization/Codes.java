package org.transmittal.normalization;

import java.util.regex.Pattern;

/** What the designations of weapons look like, and how they are told without their endings. */
final class Codes {
  private static final Pattern CODE =
      Pattern.compile(
          "AN/[A-Z]{3}-\\d{1,4}[A-Za-z0-9/-]*|[A-Z][A-Za-z]{0,4}["
              + " -]{0,2}/?[A-Z]?-?\\d{1,4}[A-Za-z0-9/-]*");

  /**
   * Codes of other things: a summit, a quarter, a fiscal year, a disease, a highway, a contract of
   * the US defense department (N00019-22-C-0033) and a change of one (P00031).
   */
  private static final Pattern NO_WEAPON =
      Pattern.compile(
          "(G|Q|FY|(?i:COVID)|CO|H|CVE|ISO|UTC|GMT|PM|I|US)-?\\d+.*|P\\d{5}|HQ-\\d{3}"
              + "|[A-Z][A-Z0-9]{3,5}-?\\d{2}-?[A-Z]-?[A-Z0-9]{4}(-[A-Z0-9]{4,6})?");

  private static final int LONGEST_SUFFIX = 4;

  private Codes() {}

  /** Whether a code that no table has can be that of a weapon. */
  static boolean isOfAWeapon(String printed) {
    return CODE.matcher(printed).matches() && !NO_WEAPON.matcher(printed).matches();
  }

  /** F-35s and KC-46As, but not Javelins' last s alone: names keep what the text prints. */
  static String singular(String printed) {
    var last = printed.length() - 1;
    var plural =
        last > 1
            && printed.charAt(last) == 's'
            && (Character.isDigit(printed.charAt(last - 1))
                || Character.isUpperCase(printed.charAt(last - 1)));
    return plural ? printed.substring(0, last) : printed;
  }

  /** The Kilo class is the Kilo. */
  static String withoutClass(String words) {
    return words.endsWith("class") && words.length() > LONGEST_SUFFIX + 2
        ? words.substring(0, words.length() - "class".length() - 1)
        : words;
  }
}
