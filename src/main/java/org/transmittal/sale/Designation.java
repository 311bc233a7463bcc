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
    var key = new StringBuilder();
    // The capitals come first: those of some letters bring marks of their own.
    printed
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
