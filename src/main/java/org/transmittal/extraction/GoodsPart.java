package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Form;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Party;

/**
 * The part of a people by the goods right behind it, whatever stands before: "French frigates" are
 * sold by France, unless something is done to them or fitted to them.
 */
final class GoodsPart {
  /** "The upgrade of 84 Greek F-16s", "spares for Polish tanks": of whoever has them. */
  private static final WordSet SERVICES =
      WordSet.of(
          "upgrade",
          "upgrades",
          "upgrading",
          "modernize",
          "modernise",
          "modernization",
          "modernisation",
          "refit",
          "overhaul",
          "refurbishment",
          "refurbish",
          "recapitalization",
          "reset",
          "retrofit",
          "spares",
          "maintain",
          "maintenance",
          "support",
          "sustainment",
          "repair",
          "service",
          "servicing",
          "equip",
          "arm",
          "board",
          "aboard",
          "fit");

  /** "A Portuguese frigate programme" is of whoever buys. */
  private static final WordSet PROGRAMS =
      WordSet.of(
          "order",
          "orders",
          "contract",
          "contracts",
          "deal",
          "deals",
          "purchase",
          "purchases",
          "programme",
          "program",
          "plan",
          "plans",
          "project",
          "fleet",
          "force",
          "tender",
          "competition",
          "buy",
          "acquisition",
          "crews",
          "pilots",
          "requirement",
          "replacement",
          "bid",
          "upgrade",
          "package",
          "request",
          "sale",
          "sales");

  /** "Picks it over the American Patriot", "from Soviet attack helicopters". */
  private static final WordSet BESIDE =
      WordSet.of("over", "against", "from", "by", "near", "in", "at", "into");

  /** "Is looking at Turkish drones": who looks at them may buy them. */
  private static final WordSet LOOKS = WordSet.of("look", "looks", "looked", "looking");

  private static final int NEAR = 5;

  private GoodsPart() {}

  /** The part; null where no goods stand behind the people, or a sentence begins with it. */
  static @Nullable Part of(
      Sentence sentence, Sense people, List<ItemPhrase> items, List<PartyPhrase> before) {
    var country = (Country) people.meaning();
    var item = behind(people, items);
    if (item == null || !isAdjective(sentence, people)) {
      return null;
    }
    if (PROGRAMS.has(sentence.tokens(), item.to())) {
      return null;
    }
    if (BESIDE.has(Governing.preposition(sentence, people.from()))
        && !LOOKS.has(sentence.tokens(), people.from() - 2)) {
      return null;
    }
    if (people.from() - sentence.from() <= 1) {
      return isMadeBy(item, country.party()) ? Part.SUPPLIER : Part.RECIPIENT;
    }
    var from = Math.max(sentence.from(), people.from() - NEAR);
    if (sentence.hasWord(SERVICES, from, people.from())
        || isFor(sentence, people, items)
        || isSoldFor(sentence, people, before)) {
      return isMadeBy(item, country.party()) && !item.makers().isEmpty()
          ? Part.SUPPLIER
          : Part.RECIPIENT;
    }
    return Part.SUPPLIER;
  }

  /** French, and US where it stands as a people's name does. */
  private static boolean isAdjective(Sentence sentence, Sense people) {
    var form = sentence.tokens().form(people.from());
    return ((Country) people.meaning()).form() == Form.PEOPLE
        || people.to() - people.from() == 1 && (form.equals("us") || form.equals("uk"));
  }

  /** Whether the goods are those of another country than their maker: "Danish F-16s". */
  static boolean areSecondHand(Sense people, List<ItemPhrase> items) {
    var item = behind(people, items);
    return item != null && !isMadeBy(item, ((Country) people.meaning()).party());
  }

  private static boolean isMadeBy(ItemPhrase item, Party party) {
    return item.makers().isEmpty() || item.makers().contains(party);
  }

  /** "Gearboxes for the three Uruguayan patrol ships": goods that are fitted to others. */
  private static boolean isFor(Sentence sentence, Sense people, List<ItemPhrase> items) {
    var tokens = sentence.tokens();
    for (var i = people.from() - 1; i >= Math.max(sentence.from(), people.from() - NEAR); i--) {
      if (tokens.is(i, "for") || tokens.is(i, "on") || tokens.is(i, "to") || tokens.is(i, "of")) {
        for (var item : items) {
          if (item.to() == i) {
            return true;
          }
        }
        return false;
      }
    }
    return false;
  }

  /** "Saab wins a contract for Australian frigates": who sells is told. */
  private static boolean isSoldFor(Sentence sentence, Sense people, List<PartyPhrase> before) {
    var party = ((Country) people.meaning()).party();
    return Governing.preposition(sentence, people.from()).equals("for")
        && before.stream().anyMatch(p -> p.part() == Part.SUPPLIER && !p.party().equals(party))
        && before.stream().noneMatch(p -> p.part() == Part.RECIPIENT);
  }

  private static @Nullable ItemPhrase behind(Sense people, List<ItemPhrase> items) {
    for (var item : items) {
      if (item.from() == people.to() || item.from() <= people.from() && people.to() < item.to()) {
        return item;
      }
    }
    return null;
  }
}
