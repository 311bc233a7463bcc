package org.transmittal.extraction;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Party;

/**
 * The one country that a sentence about a deal names before the goods beside the seller, with no
 * word that tells its part: "the Polish ministry accepted its first K2 tanks". Where nobody else
 * turns out to buy, it does.
 */
record Bystander(Party party, Words words) {
  private static final Set<String> PLACES =
      Set.of(
          "in",
          "against",
          "near",
          "at",
          "on",
          "over",
          "into",
          "by",
          "according to",
          "tại",
          "ở",
          "bởi");

  private static final WordSet AFFAIRS =
      WordSet.of("war", "conflict", "crisis", "ceasefire", "sanctions", "invasion", "talks");

  /**
   * The country; null where a buyer is told, or where not just one country is beside the seller.
   */
  static @Nullable Bystander of(Statement statement) {
    var tells = statement.transfers() || !statement.statuses().isEmpty();
    if (!tells || statement.names(Part.RECIPIENT)) {
      return null;
    }
    var sentence = statement.sentence();
    var sellers = new TreeSet<>(statement.parties(Part.SUPPLIER));
    statement.items().forEach(item -> sellers.addAll(item.makers()));
    var named = new TreeMap<Party, Words>();
    var head = head(statement);
    for (var sense : sentence.part(sentence.from(), head).senses()) {
      if (sense.meaning() instanceof Country country
          && sense.to() <= head
          && !AFFAIRS.has(sentence.tokens(), sense.to())
          && !sellers.contains(country.party())
          && !Dateline.holds(sentence, sense.from())
          && !Outsider.is(sentence, sense)
          && !Punished.is(sentence, sense, head)
          && !OtherCountry.is(sentence, sense)
          && !MakerPart.isInAFirm(sentence, sense)
          && !PLACES.contains(Governing.preposition(sentence, sense.from()))) {
        named.putIfAbsent(country.party(), sentence.words(sense.from(), sense.to()));
      }
    }
    var only = named.size() == 1 ? named.firstEntry() : null;
    return only == null ? null : new Bystander(only.getKey(), only.getValue());
  }

  /** Where the words before the goods and the sum end: whoever acts stands there. */
  private static int head(Statement statement) {
    var head = statement.sentence().to();
    for (var item : statement.items()) {
      head = Math.min(head, item.from());
    }
    return statement.amount() == null ? head : Math.min(head, statement.amount().from());
  }
}
