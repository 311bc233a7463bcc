package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Form;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Side;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.sale.Status;

/**
 * Tells who sells and who buys, by the word before a country ("to Japan", "from Sweden") and by the
 * verb behind it ("Japan buys", "Sweden sells").
 */
final class PartyReader {
  private static final Set<String> ORDERS =
      Set.of(
          "order", "orders", "contract", "contracts", "tender", "purchase", "acquisition", "deal");
  private static final Set<String> SKIPPED =
      Set.of(
          "the",
          "government",
          "of",
          "kingdom",
          "republic",
          "its",
          "ally",
          "neighbouring",
          "state",
          "state's",
          "nước",
          "chính",
          "phủ");
  private static final int REACH = 12;

  /** The parties of a sentence in its order; a country whose part is not told is left out. */
  List<PartyPhrase> read(Sentence sentence, List<ItemPhrase> items) {
    var parties = new ArrayList<PartyPhrase>();
    for (var sense : sentence.phrases().senses().within(sentence.from(), sentence.to())) {
      var words = sense.to() <= sentence.to() ? sentence.words(sense.from(), sense.to()) : null;
      if (words == null) {
        continue;
      }
      if (sense.meaning() instanceof Country country) {
        var part = part(sentence, sense, country, items, parties);
        if (part != null) {
          parties.add(new PartyPhrase(country.party(), part, words, sense.from()));
        }
      } else if (sense.meaning() instanceof Maker maker && maker.countries().size() == 1) {
        parties.add(
            new PartyPhrase(maker.countries().getFirst(), Part.SUPPLIER, words, sense.from()));
      }
    }
    return parties;
  }

  private @Nullable Part part(
      Sentence sentence,
      Sense sense,
      Country country,
      List<ItemPhrase> items,
      List<PartyPhrase> before) {
    var tokens = sentence.tokens();
    if (isMade(tokens, sense.to())) {
      return Part.SUPPLIER;
    }
    if (Dateline.holds(sentence, sense.from()) || isExcluded(tokens, sense.from())) {
      return null;
    }
    var object = object(sentence, sense);
    if (object != null) {
      return object;
    }
    var preposition = preposition(sentence, sense.from());
    var byPreposition =
        switch (preposition) {
          case "to", "for", "cho", "tới" -> speaksOfGoods(sentence, sense) ? Part.RECIPIENT : null;
          case "from", "từ" -> speaksOfGoods(sentence, sense) ? Part.SUPPLIER : null;
          case "by" -> byAgent(sentence, sense.from());
          case "with", "với" -> counterpart(before);
          default -> null;
        };
    if (byPreposition != null) {
      return byPreposition;
    }
    if (!preposition.isEmpty() && !preposition.equals("của")) {
      return null;
    }
    if (country.form() == Form.PEOPLE && isBuyersOrder(sentence, sense, items)) {
      return Part.RECIPIENT;
    }
    if (beginsItem(sense, items) && country.form() != Form.PLACE) {
      return isSubject(sentence, sense) ? subject(sentence, sense) : Part.SUPPLIER;
    }
    if (preposition.equals("của")) {
      return endsItem(sense, items) ? Part.SUPPLIER : null;
    }
    if (isVietnamese(sentence) && followsItem(sense, items)) {
      return Part.SUPPLIER;
    }
    return subject(sentence, sense);
  }

  /** "non-US systems": of any country but this. */
  private static boolean isExcluded(Tokens tokens, int from) {
    return tokens.is(from - 1, Tokens.Kind.HYPHEN) && tokens.is(from - 2, "non");
  }

  /**
   * Whether goods, money or a transfer stand shortly before: "a threat from Russia" sells nothing.
   */
  private static boolean speaksOfGoods(Sentence sentence, Sense sense) {
    var phrases = sentence.phrases();
    var from = Math.max(sentence.from(), sense.from() - REACH);
    return !Phrases.within(phrases.weapons(), from, sense.from()).isEmpty()
        || !Phrases.within(phrases.amounts(), from, sense.from()).isEmpty()
        || phrases.senses().within(from, sense.from()).stream()
            .anyMatch(
                before ->
                    before.meaning() instanceof Transfer
                        || before.meaning() instanceof Noun
                        || before.meaning() instanceof Cue);
  }

  /** Turkish-built, US-made. */
  private static boolean isMade(Tokens tokens, int to) {
    var word = tokens.is(to, Tokens.Kind.HYPHEN) ? tokens.form(to + 1) : tokens.form(to);
    return Set.of("made", "built", "supplied", "designed", "produced", "manufactured")
            .contains(word)
        && tokens.is(to, Tokens.Kind.HYPHEN);
  }

  /** The preposition that governs a country; empty if there is none. */
  private static String preposition(Sentence sentence, int from) {
    var tokens = sentence.tokens();
    for (var i = from - 1; i >= sentence.from() && i >= from - 4; i--) {
      var form = tokens.form(i);
      switch (form) {
        case "to",
        "for",
        "from",
        "by",
        "with",
        "in",
        "against",
        "near",
        "on",
        "at",
        "cho",
        "từ",
        "với",
        "tới",
        "tại",
        "ở",
        "của":
          return tokens.is(i - 1, "according") ? "according" : form;
        default:
          if (!SKIPPED.contains(form)) {
            return "";
          }
      }
    }
    return "";
  }

  /** "bought by Kuwait" tells the recipient, "built by Sweden" and "approved by" the supplier. */
  private static @Nullable Part byAgent(Sentence sentence, int from) {
    for (var i = from - 1; i >= sentence.from() && i >= from - REACH; i--) {
      for (var sense : sentence.phrases().senses().within(i, i + 1)) {
        if (sense.meaning() instanceof Transfer transfer) {
          return transfer.direction() == Direction.BUYS ? Part.RECIPIENT : Part.SUPPLIER;
        }
        if (sense.meaning() instanceof Cue cue) {
          return byCue(cue);
        }
      }
    }
    return null;
  }

  /** Who stands across the table from the party named before; the recipient if none was. */
  private static Part counterpart(List<PartyPhrase> before) {
    return before.stream().anyMatch(party -> party.part() == Part.RECIPIENT)
        ? Part.SUPPLIER
        : Part.RECIPIENT;
  }

  private static boolean beginsItem(Sense sense, List<ItemPhrase> items) {
    return items.stream().anyMatch(item -> item.from() == sense.to() || nameFollows(item, sense));
  }

  /** "A Peruvian tank order": an order, a contract or a tender is the buyer's. */
  private static boolean isBuyersOrder(Sentence sentence, Sense sense, List<ItemPhrase> items) {
    var behind =
        items.stream()
            .filter(item -> item.from() == sense.to())
            .mapToInt(ItemPhrase::to)
            .findFirst()
            .orElse(sense.to());
    return ORDERS.contains(sentence.tokens().form(behind));
  }

  private static boolean nameFollows(ItemPhrase item, Sense sense) {
    return item.from() < sense.from() && sense.to() < item.to();
  }

  private static boolean endsItem(Sense sense, List<ItemPhrase> items) {
    return items.stream()
        .anyMatch(item -> sense.from() - item.to() <= 1 && item.to() <= sense.from());
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

  /** In Vietnamese whose it is stands behind: "tên lửa S-400 Nga". */
  private static boolean followsItem(Sense sense, List<ItemPhrase> items) {
    return items.stream().anyMatch(item -> item.to() == sense.from() || nameEnds(item, sense));
  }

  private static boolean nameEnds(ItemPhrase item, Sense sense) {
    return item.from() < sense.from() && sense.to() == item.to();
  }

  private static boolean isVietnamese(Sentence sentence) {
    return sentence.phrases().vietnamese();
  }

  private static boolean isSubject(Sentence sentence, Sense sense) {
    return sense.from() - sentence.from() <= 1;
  }

  /** By the first verb behind it that tells who acts. */
  private static @Nullable Part subject(Sentence sentence, Sense subject) {
    var senses = sentence.phrases().senses();
    var tokens = sentence.tokens();
    var end = Math.min(sentence.to(), subject.to() + REACH);
    var possessive = tokens.is(subject.to(), Tokens.Kind.POSSESSIVE);
    Part byCue = null;
    for (var i = subject.to(); i < end; i++) {
      if (tokens.is(i, ";") || tokens.is(i, ":")) {
        break;
      }
      for (var sense : senses.within(i, i + 1)) {
        if (sense.meaning() instanceof Country && byCue == null && actsItself(tokens, i)) {
          return null;
        }
        if (sense.meaning() instanceof Maker && possessive && i == subject.to() + 1) {
          return Part.SUPPLIER;
        }
        if (sense.meaning() instanceof Transfer transfer) {
          switch (transfer.direction()) {
            case SELLS:
              return Part.SUPPLIER;
            case BUYS:
              if (isNoun(tokens, i)) {
                break;
              }
              // "approved the purchase": the supplier clears what another buys.
              return byCue == Part.SUPPLIER ? Part.SUPPLIER : Part.RECIPIENT;
            case NOUN:
              if (possessive && byCue == null) {
                return Part.RECIPIENT;
              }
          }
        }
        if (sense.meaning() instanceof Cue cue && byCue == null) {
          byCue = byCue(cue);
          if (cue.side() != Side.ANY && cue.status() != Status.UNKNOWN) {
            return byCue;
          }
        }
      }
    }
    return byCue;
  }

  /**
   * Whether a country behind the subject is nearer to the verb, and not a part of a list or a
   * place.
   */
  private static boolean actsItself(Tokens tokens, int i) {
    var before = tokens.form(i - 1);
    return !Set.of(
            "and", ",", "of", "in", "to", "for", "from", "with", "by", "the", "và", "cho", "với",
            "của", "tại", "từ", "ở", "on", "at", "against", "/")
        .contains(before);
  }

  /** "This purchase" tells of a sale, but not that whoever speaks of it buys. */
  private static boolean isNoun(Tokens tokens, int i) {
    return Set.of(
            "this",
            "the",
            "that",
            "a",
            "its",
            "their",
            "possible",
            "proposed",
            "planned",
            "potential",
            "any",
            "such")
        .contains(tokens.form(i - 1));
  }

  private static @Nullable Part byCue(Cue cue) {
    if (cue.side() != Side.ANY) {
      return cue.side() == Side.SUPPLIER ? Part.SUPPLIER : Part.RECIPIENT;
    }
    return switch (cue.status()) {
      case APPROVED, NOTIFIED, BLOCKED -> Part.SUPPLIER;
      case NEGOTIATION, REQUESTED, CONTRACTED -> Part.RECIPIENT;
      case DELIVERED, SUSPENDED, CANCELLED, UNKNOWN -> null;
    };
  }
}
