package org.transmittal.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Civil;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Sense;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/**
 * The buyer of a sale that no sentence tells with its goods: where an article names one country
 * besides those that sell, and names it early, it is the one. "Lockheed to support Japanese
 * destroyers", and then only of a contract for two classes of ships.
 */
final class LoneBuyer {
  private static final long COUNTRY = MeaningTypes.of(Country.class);

  /** What an article is about is named in as many sentences. */
  private static final int EARLY = 3;

  /** Whose forces buy at home, and which are named for much else. */
  private static final Set<String> ARMED_AT_HOME = Set.of("US", "RU", "CN");

  private static final List<String> BODIES =
      List.of("Council", "Administration", "Agency", "Ministry", "Committee", "Directorate");

  private static final Set<String> PLACES =
      Set.of("in", "at", "near", "on", "over", "against", "by", "tại", "ở", "according to");

  private LoneBuyer() {}

  /** Gives it to each sale that is agreed or cleared and has a seller, goods and a sum. */
  static void fill(List<SaleDraft> drafts, List<Sentence> sentences) {
    if (drafts.stream().noneMatch(LoneBuyer::lacks)
        || sentences.stream().anyMatch(sentence -> sentence.has(Civil.class))) {
      return;
    }
    var named = named(sentences);
    for (var draft : drafts) {
      var buyer = lacks(draft) ? only(named, draft) : null;
      if (buyer != null) {
        draft.recipients().putAll(buyer);
      }
    }
  }

  private static boolean lacks(SaleDraft draft) {
    return draft.recipients().isEmpty()
        && draft.parties().bystander() == null
        && !draft.suppliers().isEmpty()
        && !draft.parties().hasUnnamedBuyer()
        && !draft.items().isEmpty()
        && (draft.amount() != null || draft.total() > 0 && ItemTypes.hasTypes(draft.items()))
        && draft.course().status() != Status.UNKNOWN;
  }

  /** What is only planned can be anybody's, unless the country's own body tells it. */
  private static boolean isDone(Status status) {
    return switch (status) {
      case APPROVED, NOTIFIED, CONTRACTED, DELIVERED -> true;
      case NEGOTIATION, REQUESTED, SUSPENDED, BLOCKED, CANCELLED, UNKNOWN -> false;
    };
  }

  /** Every country that the article names, with its early words; null for one named only later. */
  private static Map<Party, @Nullable Words> named(List<Sentence> sentences) {
    var named = new TreeMap<Party, @Nullable Words>();
    for (var sentence : sentences) {
      if (!sentence.has(COUNTRY)) {
        continue;
      }
      var place = -1;
      for (var sense : sentence.senses()) {
        if (!(sense.meaning() instanceof Country country)) {
          continue;
        }
        if (isAPlace(sentence, sense)
            || place > 0 && sense.from() == place + 1 && isJoint(sentence, place)) {
          place = sense.to();
        } else {
          var words = sentence.ordinal() < EARLY ? sentence.words(sense.from(), sense.to()) : null;
          if (words != null || !named.containsKey(country.party())) {
            named.put(country.party(), words);
          }
        }
      }
    }
    return named;
  }

  private static boolean isJoint(Sentence sentence, int i) {
    return sentence.tokens().is(i, "and")
        || sentence.tokens().is(i, "và")
        || sentence.tokens().is(i, ",");
  }

  /** Where something is done, and a town's country: "Wolverhampton, United Kingdom". */
  private static boolean isAPlace(Sentence sentence, Sense country) {
    var tokens = sentence.tokens();
    return Dateline.holds(sentence, country.from())
        || Outsider.is(sentence, country)
        || OtherCountry.is(sentence, country)
        || MakerPart.isInAFirm(sentence, country)
        || tokens.is(country.from() - 1, ",") && tokens.isCapital(country.from() - 2)
        || PLACES.contains(Governing.preposition(sentence, country.from()));
  }

  private static @Nullable Map<Party, Words> only(
      Map<Party, @Nullable Words> named, SaleDraft draft) {
    var others = new TreeSet<>(named.keySet());
    others.removeAll(draft.suppliers().keySet());
    draft.items().forEach(item -> others.removeAll(item.makers()));
    if (others.size() != 1 || ARMED_AT_HOME.contains(others.first().code())) {
      return null;
    }
    var words = named.get(others.first());
    return words == null || !isDone(draft.course().status()) && !isABody(words)
        ? null
        : Map.of(others.first(), words);
  }

  /** "Defence Acquisition Council", "Armament Agency": an office that buys. */
  private static boolean isABody(Words words) {
    var quote = words.quote();
    return BODIES.stream().anyMatch(quote::contains);
  }
}
