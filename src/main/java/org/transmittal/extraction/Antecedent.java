package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Form;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Party;

/**
 * Who "it", "the country" or "its navy" is that buys: the one buyer of the sentence before, else
 * the country that was named first in the last sentence that names one.
 */
final class Antecedent {
  private static final long COUNTRY = MeaningTypes.of(Country.class);

  private static final long TRANSFER = MeaningTypes.of(Transfer.class);

  private static final WordSet STATES =
      WordSet.of(
          ("country kingdom nation island state emirate sultanate republic navy "
                  + "army air government military marines ministry agency")
              .split(" "));

  private static final WordSet STATES_VI = WordSet.of("nước", "gia", "vương");

  private static final WordSet PLACES =
      WordSet.of(
          "in", "at", "near", "by", "with", "tại", "ở", "cho", "của", "với", "after", "before",
          "like", "sau", "trước", "như");

  private static final WordSet AUXILIARIES =
      WordSet.of(
          "has",
          "had",
          "is",
          "was",
          "will",
          "would",
          "could",
          "may",
          "might",
          "also",
          "already",
          "then",
          "later",
          "first",
          "plans",
          "hopes",
          "intends",
          "expects",
          "recently");

  /** A sentence is about a country that it names within so many words. */
  private static final int HEAD = 6;

  private static final int HEAD_VI = 10;

  private @Nullable Party party;
  private @Nullable Words words;

  /** Whose forces and ministry are meant where no other country's are; null if that is not told. */
  private final @Nullable Publisher publisher;

  Antecedent(@Nullable Publisher publisher) {
    this.publisher = publisher;
  }

  /** With the buyer that a pronoun stands for, where a statement names none. */
  Statement resolve(Statement statement) {
    var told = publisher == null ? statement : publisher.resolve(statement);
    if (told.names(Part.RECIPIENT)) {
      return told;
    }
    var at = pronoun(statement);
    var named = at < 0 ? null : named(statement, at);
    if (named != null) {
      var country = ((Country) named.meaning()).party();
      var own = statement.sentence().words(named.from(), named.to());
      return statement.with(new PartyPhrase(country, Part.RECIPIENT, own, at));
    }
    if (at < 0) {
      return statement;
    }
    var own = isOwn(statement.sentence(), at);
    var buyer = own ? publisher.party() : party;
    return statement.parties(Part.SUPPLIER).contains(buyer)
        ? statement
        : statement.with(
            new PartyPhrase(buyer, Part.RECIPIENT, own ? publisher.words() : words, at));
  }

  /** "Chẳng hạn như Trung Quốc, sau khi nước này": the last name before it, if it does not sell. */
  private static @Nullable Sense named(Statement statement, int pronoun) {
    var sentence = statement.sentence();
    Sense last = null;
    for (var sense : sentence.phrases().senses().within(sentence.from(), pronoun)) {
      if (sense.meaning() instanceof Country) {
        last = sense;
      }
    }
    var vi = sentence.phrases().vietnamese();
    return !vi
            || last == null
            || Outsider.is(sentence, last)
            || MakerPart.isInAFirm(sentence, last)
            || statement.parties(Part.SUPPLIER).contains(((Country) last.meaning()).party())
        ? null
        : last;
  }

  /** Takes in who a sentence is about. */
  void note(Sentence sentence, List<Statement> statements) {
    for (var statement : statements) {
      var buyers = statement.parties(Part.RECIPIENT);
      if (buyers.size() == 1) {
        for (var phrase : statement.parties()) {
          if (phrase.part() == Part.RECIPIENT) {
            party = phrase.party();
            words = phrase.words();
            return;
          }
        }
      }
    }
    if (!sentence.has(COUNTRY)) {
      return;
    }
    var head = sentence.from() + (sentence.phrases().vietnamese() ? HEAD_VI : HEAD);
    for (var sense : sentence.senses()) {
      if (sense.from() > head) {
        return;
      }
      if (sense.meaning() instanceof Country country
          && (country.form() != Form.PEOPLE
              || Forces.behind(sentence.tokens(), sense.to()) > sense.to())
          && !Dateline.holds(sentence, sense.from())
          && !Outsider.is(sentence, sense)
          && !MakerPart.isInAFirm(sentence, sense)
          && !OtherCountry.is(sentence, sense)
          && (sense.from() == sentence.from() + 1
              || !PLACES.has(Governing.preposition(sentence, sense.from())))) {
        party = country.party();
        words = sentence.words(sense.from(), sense.to());
        return;
      }
    }
  }

  /** The first pronoun that is told to buy, as a country in its place would be; -1 if none is. */
  private int pronoun(Statement statement) {
    var sentence = statement.sentence();
    if (!sentence.has(TRANSFER)) {
      return -1;
    }
    var maker = MakerPart.onlyMaker(statement.items());
    for (var i = sentence.from(); i < sentence.to(); i++) {
      var meant = isOwn(sentence, i) ? publisher.party() : party;
      if (meant != null && isPronoun(sentence, i)) {
        var subject = new Sense(new Country(meant, Form.NAME), COUNTRY, i, i + 1);
        if (SubjectPart.of(sentence, subject, maker) == Part.RECIPIENT) {
          return i;
        }
      }
    }
    return -1;
  }

  /** "The Air Force" in a notice is that of the government that publishes it. */
  private boolean isOwn(Sentence sentence, int i) {
    return publisher != null && STATES.has(sentence.tokens(), i);
  }

  private static boolean isPronoun(Sentence sentence, int i) {
    var tokens = sentence.tokens();
    if (tokens.is(i, "này")) {
      return STATES_VI.has(tokens, i - 1) && !PLACES.has(tokens, i - 2);
    }
    var isState = STATES.has(tokens, i) && (tokens.is(i - 1, "the") || tokens.is(i - 1, "its"));
    return (isState || tokens.is(i, "it"))
        && acts(sentence, Math.max(i + 1, Forces.behind(tokens, i)));
  }

  private static boolean acts(Sentence sentence, int at) {
    return AUXILIARIES.has(sentence.tokens(), at) || sentence.tellsADeal(at, at + 1);
  }
}
