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
import org.transmittal.normalization.Meaning.Side;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;

/**
 * Tells who sells and who buys, by the word before a country ("to Japan", "from Sweden") and by the
 * verb behind it ("Japan buys", "Sweden sells").
 */
final class PartyReader {
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
    if (isObject(sentence, sense)) {
      return Part.RECIPIENT;
    }
    var preposition = preposition(sentence, sense.from());
    var byPreposition =
        switch (preposition) {
          case "to", "for", "cho", "tới" -> Part.RECIPIENT;
          case "from", "từ" -> Part.SUPPLIER;
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
    if (beginsItem(sense, items) && country.form() != Form.PLACE) {
      return isSubject(sentence, sense) ? subject(sentence, sense) : Part.SUPPLIER;
    }
    if (preposition.equals("của")) {
      return endsItem(sense, items) ? Part.SUPPLIER : null;
    }
    return subject(sentence, sense);
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

  private static boolean nameFollows(ItemPhrase item, Sense sense) {
    return item.from() < sense.from() && sense.to() < item.to();
  }

  private static boolean endsItem(Sense sense, List<ItemPhrase> items) {
    return items.stream()
        .anyMatch(item -> sense.from() - item.to() <= 1 && item.to() <= sense.from());
  }

  /** "sell Japan 32 missiles". */
  private static boolean isObject(Sentence sentence, Sense sense) {
    var verb = sentence.phrases().senses().endingAt(sense.from(), Transfer.class);
    return verb != null
        && verb.from() >= sentence.from()
        && ((Transfer) verb.meaning()).direction() == Direction.SELLS;
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
        }
      }
    }
    return byCue;
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
