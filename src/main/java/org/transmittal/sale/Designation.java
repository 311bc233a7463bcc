package org.transmittal.sale;

import java.util.Locale;

/**
 * The type of a weapon, as printed: AIM-120C-8, Rafale, HIMARS.
 *
 * @param printed as the text has it
 */
public record Designation(String printed) {
  /** The same for every way to space, hyphenate and case a designation: AIM120C8. */
  public String key() {
    // The capitals come first: those of some letters bring marks of their own.
    var capitals = printed.toUpperCase(Locale.ROOT);
    var key = new StringBuilder(capitals.length());
    for (var i = 0; i < capitals.length(); i += Character.charCount(capitals.codePointAt(i))) {
      if (Character.isLetterOrDigit(capitals.codePointAt(i))) {
        key.appendCodePoint(capitals.codePointAt(i));
      }
    }
    return key.toString();
  }
}
