package org.transmittal.extraction;

import java.util.Set;
import java.util.TreeSet;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Party;

/** Who goods are bought from, in so many words: "to buy 24 jets from Denmark". */
final class BoughtFrom {
  private static final Set<String> FROM = Set.of("from", "từ", "của");

  private static final WordSet TRADES = WordSet.of("mua", "bán");

  private static final Set<String> TO = Set.of("to", "cho", "sang");

  /** How many words behind a country its verb begins. */
  private static final int VERB = 4;

  private static final WordSet BUILT =
      WordSet.of("built", "made", "assembled", "produced", "manufactured");

  private static final WordSet FIRMS =
      WordSet.of("builder", "shipbuilder", "shipyard", "maker", "manufacturer", "firm", "company");

  /** How many words behind a people its firm stands: "Norwegian arms maker". */
  private static final int NEAR = 2;

  private static final WordSet SALES = WordSet.of("sale", "export", "delivery", "transfer");

  /** How many words behind a sale who sells can stand. */
  private static final int SALE = 10;

  private static final WordSet USED =
      WordSet.of("used", "second", "secondhand", "surplus", "retired", "ex", "former");

  private BoughtFrom() {}

  static Set<Party> of(Statement statement) {
    if (!statement.names(Part.SUPPLIER)) {
      return Set.of();
    }
    var named = new TreeSet<Party>();
    for (var party : statement.parties()) {
      if (party.part() == Part.SUPPLIER
          && (isTalkedWith(statement, party)
              || isAnAgent(statement, party)
              || isAnOwner(statement, party)
              || isASource(statement, party)
              || isASecondHandOwner(statement, party)
              || isASeller(statement, party)
              || isAFirm(statement, party))) {
        named.add(party.party());
      }
    }
    return named;
  }

  /** "A South Korean builder", "Norwegian arms maker": who sells a licensed type is told. */
  private static boolean isAFirm(Statement statement, PartyPhrase party) {
    var sentence = statement.sentence();
    var people = sentence.phrases().senses().at(party.from(), Meaning.Country.class);
    return people != null
        && sentence.hasWord(FIRMS, people.to(), Math.min(sentence.to(), people.to() + NEAR));
  }

  /** "In talks with Qatar and Oman to buy Typhoon jets": who has them now would sell them. */
  private static boolean isTalkedWith(Statement statement, PartyPhrase party) {
    var sentence = statement.sentence();
    var country = sentence.phrases().senses().at(party.from(), Meaning.Country.class);
    return country != null && TalksPart.of(sentence, country) == Part.SUPPLIER;
  }

  /** "The sale of jets to Riyadh by Britain", whoever clears it. */
  private static boolean isAnAgent(Statement statement, PartyPhrase party) {
    var sentence = statement.sentence();
    return Governing.preposition(sentence, party.from()).equals("by")
        && isAPlace(sentence, party)
        && sentence.hasWord(SALES, Math.max(sentence.from(), party.from() - SALE), party.from());
  }

  /** "A contract with Israel for 12 used F-16 jets": who has them sells them. */
  private static boolean isAnOwner(Statement statement, PartyPhrase party) {
    var sentence = statement.sentence();
    if (!Governing.preposition(sentence, party.from()).equals("with")) {
      return false;
    }
    return statement.items().stream()
        .anyMatch(
            item ->
                !item.makers().isEmpty()
                    && !item.makers().contains(party.party())
                    && sentence.hasWord(USED, item.from(), item.to()));
  }

  private static boolean isASource(Statement statement, PartyPhrase party) {
    var sentence = statement.sentence();
    var preposition = Governing.preposition(sentence, party.from());
    return isABuilder(sentence, party, preposition) && isOfAType(statement, party)
        || FROM.contains(preposition)
            && isAPlace(sentence, party)
            && isOfAType(statement, party)
            && (sentence.senses().stream().anyMatch(sense -> buysBefore(sense, party.from()))
                || isTraded(statement, party));
  }

  /** "Su-30MKI fighters built by Hindustan Aeronautics": a licensed type of who builds it. */
  private static boolean isABuilder(Sentence sentence, PartyPhrase party, String preposition) {
    return preposition.equals("by")
        && BUILT.has(sentence.tokens(), party.from() - 2)
        && sentence.phrases().senses().at(party.from(), Meaning.Maker.class) != null;
  }

  /** Whether a type stands before it, whose maker would sell it otherwise. */
  private static boolean isOfAType(Statement statement, PartyPhrase party) {
    return statement.items().stream()
        .anyMatch(item -> item.to() <= party.from() && !item.makers().isEmpty());
  }

  /** "Argentina mulls Danish F-16s". */
  private static boolean isASecondHandOwner(Statement statement, PartyPhrase party) {
    var people = statement.sentence().phrases().senses().at(party.from(), Meaning.Country.class);
    return people != null
        && !isAPlace(statement.sentence(), party)
        && GoodsPart.areSecondHand(people, statement.items())
        && statement.parties().stream()
            .anyMatch(other -> other.part() == Part.RECIPIENT && other.from() < party.from());
  }

  /** "Denmark handed over six F-16s to Argentina": who hands its own over sells them. */
  private static boolean isASeller(Statement statement, PartyPhrase party) {
    var sentence = statement.sentence();
    var country = sentence.phrases().senses().at(party.from(), Meaning.Country.class);
    if (country == null
        || !areOfAnother(statement, party)
        || !Governing.preposition(sentence, party.from()).isEmpty()) {
      return false;
    }
    var near = sentence.phrases().vietnamese() ? VERB / 2 : VERB;
    var end = Math.min(sentence.to(), country.to() + near);
    for (var sense : sentence.phrases().senses().within(country.to(), end)) {
      if (sense.meaning() instanceof Meaning.Country) {
        return false;
      }
      if (sense.meaning() instanceof Meaning.Transfer transfer
          && transfer.direction() != Meaning.Direction.NOUN) {
        return transfer.direction() == Meaning.Direction.SELLS
            && statement.parties().stream()
                .anyMatch(other -> other.part() == Part.RECIPIENT && isAGoal(sentence, other));
      }
    }
    return false;
  }

  private static boolean areOfAnother(Statement statement, PartyPhrase party) {
    return statement.items().stream()
        .allMatch(item -> item.makers().isEmpty() || !item.makers().contains(party.party()));
  }

  private static boolean isAGoal(Sentence sentence, PartyPhrase party) {
    return TO.contains(Governing.preposition(sentence, party.from()));
  }

  /** Denmark, and not the Danish of "Danish helicopters". */
  private static boolean isAPlace(Sentence sentence, PartyPhrase party) {
    var country = sentence.phrases().senses().at(party.from(), Meaning.Country.class);
    return country != null && ((Meaning.Country) country.meaning()).form() != Meaning.Form.PEOPLE;
  }

  private static boolean buysBefore(Sense sense, int from) {
    return sense.from() < from
        && sense.meaning() instanceof Meaning.Transfer transfer
        && transfer.direction() == Meaning.Direction.BUYS;
  }

  /** "Thương vụ mua F-16 của Israel", "bán F-16 của Israel cho Croatia": it has them to sell. */
  private static boolean isTraded(Statement statement, PartyPhrase party) {
    var sentence = statement.sentence();
    return sentence.tokens().is(party.from() - 1, "của")
        && statement.names(Part.RECIPIENT)
        && (sentence.hasWord(TRADES, sentence.from(), party.from()));
  }
}
