package org.transmittal.extraction;

import java.util.HashSet;
import java.util.Set;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Tokens;
import org.transmittal.sale.Party;

/**
 * Tells whether the supplier's own forces share in a contract: "for the US Navy and the government
 * of Norway". By the labelling guide its sum is then no foreign buyer's.
 */
final class OwnForces {
  private static final long COUNTRY = MeaningTypes.of(Country.class);

  private static final Set<String> JOINTS =
      Set.of("and", ",", "the", "governments", "government", "of", "for", "as", "well", "also");

  private OwnForces() {}

  /**
   * Whether a supplier's forces stand in one list with a foreign recipient.
   *
   * @param known the suppliers told before
   */
  static boolean share(Statement statement, Set<Party> known) {
    var sentence = statement.sentence();
    if (!sentence.has(COUNTRY) || !statement.names(Part.RECIPIENT)) {
      return false;
    }
    var suppliers = new HashSet<>(known);
    suppliers.addAll(statement.parties(Part.SUPPLIER));
    for (var sense : sentence.senses()) {
      if (sense.meaning() instanceof Country country
          && suppliers.contains(country.party())
          && OwnerPart.behindForces(sentence.tokens(), sense.to()) > sense.to()
          && Governing.preposition(sentence, sense.from()).equals("for")
          && statement.parties().stream()
              .anyMatch(
                  party ->
                      party.part() == Part.RECIPIENT
                          && !suppliers.contains(party.party())
                          && isListed(sentence, sense.to(), party.from()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether only forces, countries and joints stand between two tokens. */
  private static boolean isListed(Sentence sentence, int from, int to) {
    var tokens = sentence.tokens();
    for (var at = from; at < to; ) {
      var forces = OwnerPart.behindForces(tokens, at);
      var country = sentence.phrases().senses().at(at, Country.class);
      if (forces > at) {
        at = forces;
      } else if (country != null) {
        at = country.to();
      } else if (JOINTS.contains(tokens.form(at)) || tokens.is(at, Tokens.Kind.POSSESSIVE)) {
        at++;
      } else {
        return false;
      }
    }
    return from < to;
  }
}
