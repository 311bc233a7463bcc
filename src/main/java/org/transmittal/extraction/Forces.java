package org.transmittal.extraction;

import java.util.Set;
import org.transmittal.normalization.Tokens;

/** The words for the forces and bodies of a country behind its name: "US Army". */
final class Forces {
  /** How many words a short form in brackets takes: "Royal Australian Navy (RAN)". */
  static final int SHORT_FORM = 3;

  private static final Set<String> FORCES =
      Set.of(
          "army",
          "navy",
          "air",
          "force",
          "forces",
          "military",
          "marine",
          "marines",
          "corps",
          "coast",
          "guard",
          "coastguard",
          "government",
          "armed",
          "defence",
          "defense",
          "ministry");

  private Forces() {}

  /** The token behind a country and the words for its forces. */
  static int behind(Tokens tokens, int to) {
    var at = to;
    while (FORCES.contains(tokens.form(at))) {
      at++;
    }
    return at;
  }

  /** Whether a token is a word for forces. */
  static boolean is(Tokens tokens, int i) {
    return FORCES.contains(tokens.form(i));
  }
}
