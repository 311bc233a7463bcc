package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Form;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Party;

/**
 * The parts of a sentence's countries by whose type it names: of two that are named side by side
 * the maker sells, and a maker alone does not buy its own.
 */
final class MakerPart {
  /** How many words after a country its firm can begin: "and the company", "và tập đoàn". */
  private static final int FIRM = 4;

  private static final long COUNTRY = MeaningTypes.of(Country.class);

  private static final WordSet JOINTS = WordSet.of("and", "with", "và", "với");

  /** "The missile, made by India and Russia". */
  private static final WordSet MADE_BY = WordSet.of("by", "from", "bởi", "từ");

  /** What a firm does, between its name and its country's. */
  private static final WordSet TRADES =
      WordSet.of("defence", "defense", "systems", "aerospace", "land", "naval", "electronics");

  private static final WordSet SUBSIDIARIES = WordSet.of("subsidiary", "arm", "unit", "branch");

  private MakerPart() {}

  /** The parties again, with the maker of the only type among them on the supplier's side. */
  static List<PartyPhrase> settle(
      Sentence sentence, List<ItemPhrase> items, List<PartyPhrase> parties) {
    var settled = new ArrayList<>(parties);
    var joined = joined(sentence);
    for (var country : joined) {
      var firm = firmBeside(sentence, country);
      if (firm != null) {
        settled.removeIf(party -> party.from() == country.from());
        settled.add(phrase(sentence, country, ((Maker) firm.meaning()).countries()));
      }
    }
    var makers = makers(items);
    for (var first : joined) {
      var second = Leaders.beside(sentence, first);
      if (second == null
          || CoMaker.isAnother(sentence, second)
          || MADE_BY.has(Governing.preposition(sentence, first.from()))) {
        continue;
      }
      if (is(first, makers) != is(second, makers)) {
        settled.removeIf(p -> p.from() == first.from() || p.from() == second.from());
        settled.add(phrase(sentence, first, makers));
        settled.add(phrase(sentence, second, makers));
      }
    }
    if (makers.isEmpty()) {
      var pair = pair(sentence, joined, settled);
      return Counterparts.settle(sentence, pair) ? pair : settled;
    } else if (!sellsAnother(settled, makers)) {
      settled.replaceAll(party -> makers.contains(party.party()) ? party.as(Part.SUPPLIER) : party);
    }
    return settled;
  }

  /** With the two whose leaders agree: "Tổng thống Mỹ và Quốc vương Arab Saudi ký". */
  private static List<PartyPhrase> pair(
      Sentence sentence, List<Sense> joined, List<PartyPhrase> parties) {
    var both = new ArrayList<>(parties);
    for (var first : joined) {
      var second = Leaders.beside(sentence, first);
      for (var one : second == null ? List.<Sense>of() : List.of(first, second)) {
        if (both.stream().noneMatch(party -> party.from() == one.from())) {
          both.add(phrase(sentence, one, List.of()));
        }
      }
    }
    return both;
  }

  private static boolean sellsAnother(List<PartyPhrase> parties, List<Party> makers) {
    for (var party : parties) {
      if (party.part() == Part.SUPPLIER && !makers.contains(party.party())) {
        return true;
      }
    }
    return false;
  }

  /** Korea in "Korea Aerospace Industries", "Hanwha Defence Australia": the firm is meant. */
  static boolean isInAFirm(Sentence sentence, Sense country) {
    if (isABranch(sentence, country)) {
      return true;
    }
    var from = Math.max(sentence.from(), country.from() - FIRM);
    for (var sense : sentence.phrases().senses().within(from, country.from() + 1)) {
      if (sense.meaning() instanceof Maker
          && sense.to() >= country.to()
          && sense.to() - sense.from() > country.to() - country.from()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isABranch(Sentence sentence, Sense country) {
    var tokens = sentence.tokens();
    var at = country.from();
    while (TRADES.has(tokens, at - 1) && tokens.isCapital(at - 1)) {
      at--;
    }
    return ((Country) country.meaning()).form() == Form.NAME
        && !tokens.is(country.to(), Tokens.Kind.POSSESSIVE)
        && !sentence.isHeadline()
        && sentence.phrases().senses().endingAt(at, Maker.class) != null;
  }

  /** "The US subsidiary of BAE Systems": the country before it is the one that sells. */
  static boolean isAParent(Sentence sentence, Sense maker) {
    var tokens = sentence.tokens();
    return tokens.is(maker.from() - 1, "of")
        && SUBSIDIARIES.has(tokens, maker.from() - 2)
        && sentence.phrases().senses().endingAt(maker.from() - 2, Country.class) != null;
  }

  /** The country that makes every type of a sentence; null if they are of several, or unknown. */
  static @Nullable Party onlyMaker(List<ItemPhrase> items) {
    var makers = makers(items);
    return makers.size() == 1 ? makers.getFirst() : null;
  }

  /** The countries that make every type of a sentence; none if they differ, or are unknown. */
  private static List<Party> makers(List<ItemPhrase> items) {
    List<Party> makers = null;
    for (var item : items) {
      if (!item.designations().isEmpty()) {
        if (makers != null && !makers.equals(item.makers())) {
          return List.of();
        }
        makers = item.makers();
      }
    }
    return makers == null ? List.of() : makers;
  }

  /** The countries with a word behind them that joins them to another name. */
  private static List<Sense> joined(Sentence sentence) {
    if (!sentence.has(COUNTRY)) {
      return List.of();
    }
    var countries = new ArrayList<Sense>();
    for (var sense : sentence.senses()) {
      if (sense.meaning() instanceof Country
          && sense.to() <= sentence.to()
          && JOINTS.has(sentence.tokens(), Leaders.behind(sentence, sense))
          && !Outsider.is(sentence, sense)
          && !isInAFirm(sentence, sense)) {
        countries.add(sense);
      }
    }
    return countries;
  }

  /** "Between Riyadh and Lockheed Martin": the firm joined to a country that is not its own. */
  private static @Nullable Sense firmBeside(Sentence sentence, Sense country) {
    var end = Math.min(sentence.to(), country.to() + FIRM);
    for (var sense : sentence.phrases().senses().within(country.to() + 1, end)) {
      if (sense.meaning() instanceof Maker maker
          && maker.countries().size() == 1
          && !is(country, maker.countries())) {
        return sense;
      }
    }
    return null;
  }

  private static boolean is(Sense sense, List<Party> makers) {
    return makers.contains(((Country) sense.meaning()).party());
  }

  private static PartyPhrase phrase(Sentence sentence, Sense sense, List<Party> makers) {
    var part = is(sense, makers) ? Part.SUPPLIER : Part.RECIPIENT;
    var words = sentence.words(sense.from(), sense.to());
    return new PartyPhrase(((Country) sense.meaning()).party(), part, words, sense.from());
  }
}
