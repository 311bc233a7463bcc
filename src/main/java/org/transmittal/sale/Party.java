package org.transmittal.sale;

import java.util.Locale;
import java.util.Set;

/**
 * A supplier or a recipient.
 *
 * @param code ISO 3166-1 alpha-2, or XK for Kosovo, or NATO or EU for those bodies
 */
public record Party(String code) implements Comparable<Party> {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  public Party {
    if (!isKnown(code)) {
      throw new IllegalArgumentException("no country or body has the code " + code);
    }
  }

  /** Whether a code names a party. */
  public static boolean isKnown(String code) {
    return COUNTRIES.contains(code)
        || code.equals("XK")
        || code.equals("NATO")
        || code.equals("EU");
  }

  /** The English name, from the Unicode locale data of the JDK. */
  public String englishName() {
    return switch (code) {
      case "NATO" -> "NATO";
      case "EU" -> "European Union";
      default -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    };
  }

  @Override
  public int compareTo(Party other) {
    return code.compareTo(other.code);
  }
}
