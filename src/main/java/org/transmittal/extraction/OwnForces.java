package org.transmittal.extraction;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Party;

/**
 * Tells whether the supplier's own forces share in a contract: "for the US Navy and the government
 * of Norway". By the labelling guide its sum is then no foreign buyer's.
 */
final class OwnForces {
  private static final long COUNTRY = MeaningTypes.of(Country.class);

  private static final Pattern SALE =
      Pattern.compile("(?i)foreign\\s+military\\s+sales?\\b|\\bFMS\\b");

  private static final WordSet JOINTS =
      WordSet.of("and", ",", "the", "governments", "government", "of", "for", "as", "well", "also");

  private OwnForces() {}

  /**
   * Whether a supplier's forces stand in one list with a foreign recipient.
   *
   * @param known the suppliers told before
   */
  static boolean share(Statement statement, Set<Party> known) {
    if (!statement.sentence().has(COUNTRY)
        || !statement.names(Part.RECIPIENT)
        || !Forces.areIn(statement.sentence())) {
      return false;
    }
    var suppliers = new HashSet<>(known);
    suppliers.addAll(statement.parties(Part.SUPPLIER));
    var recipients = new HashSet<>(statement.parties(Part.RECIPIENT));
    recipients.removeAll(suppliers);
    return areListed(statement.sentence(), suppliers, recipients);
  }

  /**
   * Whether a sentence on a foreign military sale lists a supplier's forces with its recipient:
   * "both contracts combine purchases for the U.S. Air Force and Turkey".
   */
  static boolean share(SaleDraft draft, Sentence sentence) {
    return sentence.has(COUNTRY)
        && SALE.matcher(sentence.raw()).find()
        && areListed(sentence, draft.suppliers().keySet(), draft.recipients().keySet());
  }

  private static boolean areListed(Sentence sentence, Set<Party> suppliers, Set<Party> recipients) {
    for (var sense : sentence.senses()) {
      if (sense.meaning() instanceof Country country
          && suppliers.contains(country.party())
          && Forces.behind(sentence.tokens(), sense.to()) > sense.to()
          && Governing.preposition(sentence, sense.from()).equals("for")
          && sentence.senses().stream()
              .anyMatch(
                  other ->
                      other.meaning() instanceof Country foreign
                          && recipients.contains(foreign.party())
                          && isListed(sentence, sense.to(), other.from()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether only forces, countries and joints stand between two tokens. */
  private static boolean isListed(Sentence sentence, int from, int to) {
    var tokens = sentence.tokens();
    for (var at = from; at < to; ) {
      var forces = Forces.behind(tokens, at);
      var country = sentence.phrases().senses().at(at, Country.class);
      if (forces > at) {
        at = forces;
      } else if (country != null) {
        at = country.to();
      } else if (JOINTS.has(tokens, at) || tokens.is(at, Tokens.Kind.POSSESSIVE)) {
        at++;
      } else {
        return false;
      }
    }
    return from < to;
  }
}
