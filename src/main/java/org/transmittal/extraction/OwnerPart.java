package org.transmittal.extraction;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Form;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;

/** The part of a country by what is its own: a maker, an order, a type of weapon. */
final class OwnerPart {
  private static final Set<String> MADE =
      Set.of(
          "made",
          "built",
          "supplied",
          "designed",
          "produced",
          "manufactured",
          "sản",
          "chế",
          "phát",
          "đóng",
          "cung");
  private static final Set<String> ORDERS =
      Set.of(
          "order",
          "orders",
          "contract",
          "contracts",
          "tender",
          "purchase",
          "acquisition",
          "deal",
          "package",
          "request");
  private static final Set<String> NEXT = Set.of("next", "future", "planned", "new", "first");

  /** A short form in brackets. */
  private static final int SHORT_FORM = 3;

  /** How many words can stand between "its next" and the goods: "fleet of". */
  private static final int FLEET = 5;

  private static final int CLASS = 3;

  /** How many words can describe goods before it is told whose they are. */
  private static final int ATTRIBUTES = 4;

  private OwnerPart() {}

  /** Turkish-built, Swedish defense firm, America's AIM-260, a Peruvian tank order. */
  static @Nullable Part byTrade(Sentence sentence, Sense sense, List<ItemPhrase> items) {
    var tokens = sentence.tokens();
    if (tokens.is(sense.to(), Tokens.Kind.HYPHEN) && MADE.contains(tokens.form(sense.to() + 1))) {
      return Part.SUPPLIER;
    }
    if (tokens.is(sense.from() - 1, "do") && MADE.contains(tokens.form(sense.to()))) {
      return Part.SUPPLIER;
    }
    if (FirmPart.is(sentence, sense)) {
      // "Saab of Sweden", but "công ty Draken của Mỹ đồng ý mua"
      return buysBehind(sentence, sense) ? Part.RECIPIENT : Part.SUPPLIER;
    }
    if (sense.to() >= sentence.to()) {
      return null; // what stands behind is the next sentence's
    }
    var owned = possessive(sentence, sense, items);
    if (owned != null) {
      return owned;
    }
    var country = (Country) sense.meaning();
    if (country.form() != Form.PEOPLE || !ORDERS.contains(tokens.form(behind(sense, items)))) {
      return null;
    }
    // "Australia scraps French submarine deal": the one that acts is the buyer.
    var maker = MakerPart.onlyMaker(items);
    var isSubject =
        sentence.phrases().senses().has(Country.class, sentence.from(), sense.from())
            && (maker == null || maker.equals(country.party()));
    return isSubject ? Part.SUPPLIER : Part.RECIPIENT;
  }

  private static boolean buysBehind(Sentence sentence, Sense country) {
    var end = Math.min(sentence.to(), country.to() + SHORT_FORM + 1);
    return sentence.phrases().vietnamese() && sentence.hasWord(Set.of("mua"), country.to(), end);
  }

  /** Without a preposition: "US Tomahawk missiles", "tên lửa S-400 Nga", else by the verb. */
  static @Nullable Part besideItem(Sentence sentence, Sense sense, List<ItemPhrase> items) {
    var heads = sense.from() - sentence.from() <= 1;
    var maker = MakerPart.onlyMaker(items);
    var forces = Forces.behind(sentence.tokens(), sense.to());
    if ((forces > sense.to() || Forces.is(sentence.tokens(), forces - 1))
        && maker != null
        && !maker.equals(((Country) sense.meaning()).party())) {
      // "Royal Australian Navy (RAN) MH-60R": whose forces fly what another country makes.
      return beginsNear(forces, items) ? Part.RECIPIENT : SubjectPart.of(sentence, sense, maker);
    }
    if (!heads && beginsItem(sense, items) && !isPlace(sense)) {
      return Part.SUPPLIER;
    }
    if (sentence.phrases().vietnamese() && followsItem(sense, items)) {
      return ofItem(sense, items);
    }
    return SubjectPart.of(sentence, sense, MakerPart.onlyMaker(items));
  }

  /** Whose type it is sells it; whose it is besides, such as "F-16 Đài Loan", has it already. */
  static @Nullable Part ofItem(Sense sense, List<ItemPhrase> items) {
    var maker = MakerPart.onlyMaker(items);
    if (maker == null || maker.equals(((Country) sense.meaning()).party())) {
      return Part.SUPPLIER;
    }
    // "Linh kiện cho F-16 của Đài Loan": whose own they serve buys.
    var serves =
        items.stream().anyMatch(item -> item.to() <= sense.from() && item.kind().equals("service"));
    return serves ? Part.RECIPIENT : null;
  }

  /** Whether an item ends right before a country: "tên lửa của Mỹ". */
  static boolean endsItem(Sentence sentence, Sense sense, List<ItemPhrase> items) {
    for (var item : items) {
      if (item.to() <= sense.from()
          && (sense.from() - item.to() <= 1 + className(sentence, item)
              || isAttributed(sentence, item, sense))) {
        return true;
      }
    }
    return false;
  }

  /** "Tàu đổ bộ loại mới của Nga": in Vietnamese what describes the goods stands behind them. */
  private static boolean isAttributed(Sentence sentence, ItemPhrase item, Sense owner) {
    var of = owner.from() - 1;
    if (of - item.to() > ATTRIBUTES || !sentence.tokens().is(of, "của")) {
      return false;
    }
    for (var i = item.to(); i < of; i++) {
      if (!sentence.tokens().is(i, Tokens.Kind.WORD)
          || Character.isUpperCase(sentence.tokens().raw(i, i + 1).charAt(0))) {
        return false;
      }
    }
    return sentence.phrases().senses().within(item.to(), of).isEmpty();
  }

  /** How many words a class without a row is named by: "tàu ngầm lớp Nguyên". */
  private static int className(Sentence sentence, ItemPhrase item) {
    return sentence.tokens().is(item.to(), "lớp") ? CLASS : 0;
  }

  /** "America's AIM-260" is of its maker, "Canada's next submarines" are to be its own. */
  private static @Nullable Part possessive(Sentence sentence, Sense sense, List<ItemPhrase> items) {
    var owner = Forces.behind(sentence.tokens(), sense.to());
    if (!sentence.tokens().is(owner, Tokens.Kind.POSSESSIVE)) {
      return null;
    }
    var isNext = NEXT.contains(sentence.tokens().form(owner + 1));
    for (var item : items) {
      if (item.from() == owner + 1) {
        var isMaker = item.makers().contains(((Country) sense.meaning()).party());
        // Whose type another country makes it is: "Poland's 116 Abrams".
        var isBought = isNext || item.makers().size() == 1;
        // "The German Navy's MEKO ships" are its own, though its country makes them.
        var isOfForces = owner > sense.to();
        return isOfForces || !isMaker && isBought ? Part.RECIPIENT : isMaker ? Part.SUPPLIER : null;
      }
      if (isNext && item.from() > owner && item.from() - owner <= FLEET) {
        return Part.RECIPIENT;
      }
    }
    return null;
  }

  private static int behind(Sense sense, List<ItemPhrase> items) {
    for (var item : items) {
      if (item.from() == sense.to()) {
        return item.to();
      }
    }
    return sense.to();
  }

  private static boolean beginsNear(int token, List<ItemPhrase> items) {
    for (var item : items) {
      if (item.from() >= token && item.from() - token <= SHORT_FORM) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlace(Sense sense) {
    return ((Country) sense.meaning()).form() == Form.PLACE;
  }

  private static boolean beginsItem(Sense sense, List<ItemPhrase> items) {
    for (var item : items) {
      if (item.from() == sense.to() || (item.from() < sense.from() && sense.to() < item.to())) {
        return true;
      }
    }
    return false;
  }

  private static boolean followsItem(Sense sense, List<ItemPhrase> items) {
    for (var item : items) {
      if (item.to() == sense.from() || (item.from() < sense.from() && sense.to() == item.to())) {
        return true;
      }
    }
    return false;
  }
}
