package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/**
 * Tells who sells and who buys: by the verb before a country ("sell Japan"), by the preposition
 * ("to Japan", "from Sweden"), by what it owns ("Turkish-built", "America's AIM-260"), and by the
 * verb behind it ("Japan buys", "Sweden sells"), in this order.
 */
final class PartyReader {
  /** How many words back the goods of a preposition can stand: "… missiles … worth … to Japan". */
  private static final int REACH = 12;

  private static final long NAMES = MeaningTypes.of(Country.class, Maker.class);

  private static final Set<String> ASKS =
      Set.of("order", "orders", "request", "requests", "interest", "demand");

  /** "To defend it from Russian drones": whose they are sells none. */
  private static final Set<String> PROTECTS =
      Set.of(
          "protect",
          "protects",
          "protecting",
          "defend",
          "defends",
          "defending",
          "shield",
          "withdraw",
          "withdrawn");

  private static final Set<String> RULERS =
      Set.of(
          "government",
          "junta",
          "ministry",
          "authorities",
          "rulers",
          "generals",
          "leaders",
          "parliament",
          "cabinet",
          "officials",
          "regime",
          "phủ",
          "quyền");

  private static final Set<String> TURNS =
      Set.of("turn", "turns", "turned", "turning", "look", "looks", "looked", "looking");

  /** What is given is not sold. */
  private static final Set<String> GIVES =
      Set.of(
          "gave",
          "given",
          "donate",
          "donates",
          "donated",
          "donation",
          "donations",
          "donating",
          "gift",
          "gifted",
          "gifts");

  private static final Set<String> PAID = Set.of("paid", "paying", "pays");

  private static final Set<String> BUYS = Set.of("buy", "purchase", "acquire", "procure");

  private static final Set<String> ORDERS =
      Set.of(
          "order", "orders", "contract", "contracts", "award", "commitment", "commitments", "đơn");

  /** The parties of a sentence in its order; a country whose part is not told is left out. */
  List<PartyPhrase> read(Sentence sentence, List<ItemPhrase> items) {
    if (!sentence.has(NAMES)) {
      return List.of();
    }
    var parties = new ArrayList<PartyPhrase>();
    var list = new PartyList(sentence);
    for (var sense : sentence.senses()) {
      if (!isName(sense)
          || sense.to() > sentence.to()
          || Dateline.holds(sentence, sense.from())
          || Outsider.is(sentence, sense)) {
        continue;
      }
      if (sense.meaning() instanceof Country) {
        if (!MakerPart.isInAFirm(sentence, sense)) {
          parties.addAll(list.add(sense, part(sentence, sense, items, parties)));
        }
      } else if (sense.meaning() instanceof Maker maker
          && !MakerPart.isAParent(sentence, sense)
          && !FirmPart.isElsewhere(sentence, sense)) {
        var words = sentence.words(sense.from(), sense.to());
        parties.add(
            new PartyPhrase(maker.countries().getFirst(), Part.SUPPLIER, words, sense.from()));
      }
    }
    return MakerPart.settle(sentence, items, parties);
  }

  private static boolean isName(Sense sense) {
    return sense.meaning() instanceof Country
        || sense.meaning() instanceof Maker maker && maker.countries().size() == 1;
  }

  private static @Nullable Part part(
      Sentence sentence, Sense sense, List<ItemPhrase> items, List<PartyPhrase> before) {
    if (OtherCountry.is(sentence, sense)) {
      return null;
    }
    if (isOfAPair(sentence, sense)) {
      return ofAPair(sentence, sense, items);
    }
    if (sentence.tokens().is(sense.from(), "fms")
        || sentence.tokens().is(sense.from(), "foreign")) {
      return Part.SUPPLIER; // the name of the program alone
    }
    var part = object(sentence, sense);
    if (part == null) {
      part = OwnerPart.byTrade(sentence, sense, items);
    }
    if (part == null) {
      part = GoodsPart.of(sentence, sense, items, before);
    }
    if (part != null) {
      return part;
    }
    var preposition = Governing.preposition(sentence, sense.from());
    return switch (preposition) {
      case "to", "for", "cho", "tới", "sang" ->
          speaksOfGoods(sentence, sense) ? target(sentence, sense) : null;
      case "cảng" -> arrives(sentence, sense) ? Part.RECIPIENT : null;
      case "from", "từ" -> source(sentence, sense, before);
      case "by", "bởi" -> agent(sentence, sense, MakerPart.onlyMaker(items), before);
      case "in", "tại", "ở" ->
          isSeatOfPower(sentence, sense)
              ? SubjectPart.of(sentence, sense, MakerPart.onlyMaker(items))
              : null;
      case "with", "với" ->
          speaksOfGoods(sentence, sense) ? counterpart(sentence, sense, before) : null;
      case "của" ->
          OwnerPart.endsItem(sentence, sense, items) ? OwnerPart.ofItem(sense, items) : null;
      case "" ->
          isAmongGovernments(sentence, sense) || isOnBehalf(sentence, sense)
              ? Part.RECIPIENT
              : OwnerPart.besideItem(sentence, sense, items);
      default -> null;
    };
  }

  /** "The junta in Mali", "the government in Oslo": who rules there acts. */
  private static boolean isSeatOfPower(Sentence sentence, Sense sense) {
    return RULERS.contains(sentence.tokens().form(sense.from() - 2));
  }

  private static boolean isOnBehalf(Sentence sentence, Sense sense) {
    return sentence.tokens().is(sense.from() - 1, "of")
        && sentence.tokens().is(sense.from() - 2, "behalf");
  }

  /** "Sold to Japan", but "turns to France for", "gave its howitzers to Ukraine". */
  private static @Nullable Part target(Sentence sentence, Sense sense) {
    var tokens = sentence.tokens();
    if (TURNS.contains(tokens.form(sense.from() - 2)) && tokens.is(sense.from() - 1, "to")) {
      return Part.SUPPLIER;
    }
    var near = Math.max(sentence.from(), sense.from() - REACH);
    return sentence.hasWord(GIVES, near, sense.from()) ? null : Part.RECIPIENT;
  }

  /** "Đã cập cảng Ba Lan": where the goods arrive, and not who travels there. */
  private static boolean arrives(Sentence sentence, Sense sense) {
    var near = Math.max(sentence.from(), sense.from() - REACH);
    for (var cue : sentence.phrases().senses().within(near, sense.from())) {
      if (cue.meaning() instanceof Cue told && told.status() == Status.DELIVERED) {
        return speaksOfGoods(sentence, sense);
      }
    }
    return false;
  }

  /** "A US-Indian deal" tells who has a part in it, and not which. */
  private static boolean isOfAPair(Sentence sentence, Sense sense) {
    var tokens = sentence.tokens();
    var senses = sentence.phrases().senses();
    return tokens.is(sense.to(), Tokens.Kind.HYPHEN)
            && senses.at(sense.to() + 1, Country.class) != null
        || tokens.is(sense.from() - 1, Tokens.Kind.HYPHEN)
            && senses.endingAt(sense.from() - 1, Country.class) != null;
  }

  /** "A German-French consortium", "the French-Italian SAMP/T": both sell. */
  private static @Nullable Part ofAPair(Sentence sentence, Sense sense, List<ItemPhrase> items) {
    var senses = sentence.phrases().senses();
    var second = senses.at(sense.to() + 1, Country.class);
    var last =
        second != null && sentence.tokens().is(sense.to(), Tokens.Kind.HYPHEN) ? second : sense;
    return FirmPart.is(sentence, last)
            || GoodsPart.of(sentence, last, items, List.of()) == Part.SUPPLIER
        ? Part.SUPPLIER
        : null;
  }

  /** "A contract for the US Navy and the governments of Norway and Italy". */
  private static boolean isAmongGovernments(Sentence sentence, Sense sense) {
    return sentence.tokens().is(sense.from() - 1, "of")
        && sentence.tokens().is(sense.from() - 2, "governments")
        && sentence.mayNameGoods();
  }

  /** "sell Japan 32 missiles", "asks Washington for trucks". */
  private static @Nullable Part object(Sentence sentence, Sense sense) {
    var from = sentence.tokens().is(sense.from() - 1, "the") ? sense.from() - 1 : sense.from();
    var verb = sentence.phrases().senses().endingAt(from, Transfer.class);
    if (verb != null
        && verb.from() >= sentence.from()
        && ((Transfer) verb.meaning()).direction() == Direction.SELLS) {
      return Part.RECIPIENT;
    }
    var cue = sentence.phrases().senses().endingAt(from, Cue.class);
    return cue != null
            && cue.from() >= sentence.from()
            && ((Cue) cue.meaning()).status() == Status.REQUESTED
        ? Part.SUPPLIER
        : null;
  }

  /** Whether goods, money or a transfer stand shortly before: "a threat from Russia" sells none. */
  private static boolean speaksOfGoods(Sentence sentence, Sense sense) {
    var phrases = sentence.phrases();
    var from = Math.max(sentence.from(), sense.from() - REACH);
    return !Phrases.within(phrases.weapons(), from, sense.from()).isEmpty()
        || !Phrases.within(phrases.amounts(), from, sense.from()).isEmpty()
        || phrases.senses().has(Noun.class, from, sense.from())
        || sentence.tellsADeal(from, sense.from());
  }

  /** "bought by Kuwait" tells the recipient, "built by Sweden" and "approved by" the supplier. */
  private static @Nullable Part agent(
      Sentence sentence, Sense agent, @Nullable Party maker, List<PartyPhrase> before) {
    var from = agent.from();
    if (sentence.hasWord(PAID, Math.max(sentence.from(), from - 4), from)) {
      return null; // who pays for others need not buy
    }
    for (var i = from - 1; i >= sentence.from() && i >= from - REACH; i--) {
      for (var sense : sentence.phrases().senses().within(i, i + 1)) {
        if (sense.meaning() instanceof Transfer transfer) {
          return transfer.direction() == Direction.BUYS ? Part.RECIPIENT : Part.SUPPLIER;
        }
        if (sense.meaning() instanceof Cue cue) {
          if (cue.status() == Status.APPROVED && isTold(before)) {
            return null; // others buy and sell, and need its leave
          }
          return Clearing.isOfABuyer(cue, agent, maker) ? Part.RECIPIENT : Clearing.of(cue);
        }
      }
    }
    return null;
  }

  private static boolean isTold(List<PartyPhrase> parties) {
    return parties.stream().map(PartyPhrase::part).distinct().count() > 1;
  }

  /** "Tanks from Korea", but "an order from Oman", "$525 million from Oman to buy". */
  private static @Nullable Part source(Sentence sentence, Sense sense, List<PartyPhrase> before) {
    var near = Math.max(sentence.from(), sense.from() - REACH);
    if (!speaksOfGoods(sentence, sense) || sentence.hasWord(PROTECTS, near, sense.from())) {
      return null;
    }
    var tokens = sentence.tokens();
    if (ASKS.contains(tokens.form(sense.from() - 2))
        || tokens.is(sense.to(), "to") && BUYS.contains(tokens.form(sense.to() + 1))) {
      return Part.RECIPIENT;
    }
    var seller = before.isEmpty() ? null : before.getLast();
    return seller != null
            && seller.part() == Part.SUPPLIER
            && !seller.party().equals(((Country) sense.meaning()).party())
            && sentence.hasWord(ORDERS, seller.from(), sense.from())
        ? Part.RECIPIENT
        : Part.SUPPLIER;
  }

  /** Who stands across the table from the party named before; the recipient if none was. */
  private static Part counterpart(Sentence sentence, Sense sense, List<PartyPhrase> before) {
    var party = ((Country) sense.meaning()).party();
    var last = before.isEmpty() ? null : before.getLast();
    for (var other : before) {
      if (other.party().equals(party)) {
        return other.part(); // "Lầu Năm Góc thông báo với Quốc hội Mỹ"
      }
    }
    var sells = last != null && last.part() == Part.SUPPLIER && !last.party().equals(party);
    // "The agency in Seoul said that Hanwha signed with Oslo": Seoul is no buyer beside its firm.
    for (var other : before) {
      if (other.part() == Part.RECIPIENT && !(sells && other.party().equals(last.party()))) {
        return Part.SUPPLIER;
      }
    }
    return Part.RECIPIENT;
  }
}
