package org.transmittal.extraction;

import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;

/** Tells a name that means some other country than the one named: "a NATO member". */
final class OtherCountry {
  private static final WordSet MEMBERS =
      WordSet.of(
          "member",
          "members",
          "target",
          "targets",
          "standard",
          "standards",
          "summit",
          "aspirant",
          "aspirants",
          "hopeful",
          "candidate",
          "candidates",
          "ally",
          "allies",
          "state",
          "states",
          "country",
          "countries",
          "nation",
          "nations",
          "partner",
          "partners",
          "congress",
          "senate",
          "norms",
          "goal",
          "goals",
          "commitments",
          "obligations",
          "money",
          "funds",
          "funding",
          "loan",
          "loans",
          "customer",
          "customers",
          "flank",
          "border",
          "invasion");

  private static final WordSet NEIGHBOURS =
      WordSet.of(
          "neighbor",
          "neighbour",
          "neighbors",
          "neighbours",
          "rival",
          "rivals",
          "foe",
          "foes",
          "enemy",
          "enemies",
          "ally",
          "allies",
          "arch");

  private OtherCountry() {}

  /** "A NATO member", "Morocco's neighbor", "non-US systems". */
  static boolean is(Sentence sentence, Sense country) {
    var tokens = sentence.tokens();
    var next = country.to();
    return MEMBERS.has(tokens, next) && !tokens.is(next + 1, "department")
        || tokens.is(next, Tokens.Kind.POSSESSIVE) && NEIGHBOURS.has(tokens, next + 1)
        || tokens.is(country.from() - 1, Tokens.Kind.HYPHEN)
            && tokens.is(country.from() - 2, "non");
  }
}
