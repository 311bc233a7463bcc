package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Meaning;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.NotAnItem;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Rules;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WeaponType;
import org.transmittal.sale.Designation;
import org.transmittal.sale.Item;
import org.transmittal.sale.Party;
import org.transmittal.sale.Quantity;

/**
 * Finds the items of a sentence: a run of words around names of types and words for arms, with the
 * number before it. Several types under one number are one item.
 */
final class ItemReader {
  /** Words that make one piece of a noun behind them. */
  private static final Set<String> ONE = Set.of("a", "an", "một");

  /** Behind một: some, a series, one of, a few. */
  private static final Set<String> SOME =
      Set.of("số", "loạt", "trong", "vài", "lượng", "lô", "phần");

  private static final Set<String> MORE =
      Set.of("more", "additional", "new", "further", "other", "used", "made", "-");

  /** The kind of the words for a number of pieces together: two squadrons of F-35s. */
  private static final String UNIT = "unit";

  private static final int LONGEST_MODIFIERS = 5;
  private static final int MOST_BETWEEN = 4;

  private final Rules rules;

  ItemReader(Rules rules) {
    this.rules = rules;
  }

  /** What a sentence names, in its order, without what only carries the goods. */
  List<ItemPhrase> read(Sentence sentence) {
    var items = new ArrayList<ItemPhrase>();
    for (var i = sentence.from(); i < sentence.to(); i++) {
      var core = core(sentence, i);
      if (core > i) {
        var item = item(sentence, i, items.isEmpty() ? sentence.from() : items.getLast().to());
        var whole = items.isEmpty() ? item : whole(sentence, items.getLast(), item);
        if (whole != item) {
          items.set(items.size() - 1, whole);
        } else if (!isNoItem(sentence, item)) {
          items.add(item);
        }
        i = item.to() - 1;
      }
    }
    items.removeIf(item -> item.kind().equals(UNIT));
    return items;
  }

  /** "Four batteries of Pinaka launchers" are one item, counted in batteries. */
  private static ItemPhrase whole(Sentence sentence, ItemPhrase pieces, ItemPhrase of) {
    var joined =
        sentence.tokens().is(pieces.to(), "of")
            && of.from() == pieces.to() + 1
            && of.quantity() == null
            && pieces.designations().isEmpty();
    if (!joined) {
      return of;
    }
    var name =
        new Words(
            pieces.name().source(),
            pieces.name().start(),
            sentence
                .tokens()
                .text()
                .substring(pieces.name().start(), of.name().start() + of.name().quote().length()));
    return new ItemPhrase(
        new Item(
            name.quote().replaceAll("\\s+", " "),
            pieces.item().quantity(),
            of.item().designations()),
        of.kind(),
        of.makers(),
        pieces.from(),
        of.to(),
        name,
        pieces.quantity(),
        of.designations());
  }

  /** Where the type or the word for arms that begins at a token ends; the token itself if none. */
  private int core(Sentence sentence, int i) {
    var weapon = weapon(sentence, i);
    if (weapon != null) {
      return weapon.to();
    }
    var noun = sentence.phrases().senses().at(i, Noun.class);
    return noun != null && noun.to() <= sentence.to() ? noun.to() : i;
  }

  private ItemPhrase item(Sentence sentence, int first, int floor) {
    var phrases = sentence.phrases();
    var to = last(sentence, first);
    var from = modifiers(sentence, first, floor);
    var quantity = quantity(sentence, from, floor);
    var tokens = sentence.tokens();
    Quantity count = quantity == null ? null : quantity.value();
    var start = quantity == null ? from : quantity.from();
    Words countWords = quantity == null ? null : sentence.words(quantity.from(), quantity.to());
    if (count == null
        && ONE.contains(tokens.form(from - 1))
        && !SOME.contains(tokens.form(from))
        && !isPlural(sentence, first, to)) {
      count = Quantity.exactly(1);
      start = from - 1;
      countWords = sentence.words(start, from);
    }
    var designations = new ArrayList<Designation>();
    var designationWords = new ArrayList<Words>();
    var makers = new LinkedHashSet<Party>();
    var kind = "";
    for (var weapon : Phrases.within(phrases.weapons(), first, to)) {
      var designation = weapon.value().designation();
      if (designations.stream().noneMatch(d -> d.key().equals(designation.key()))) {
        designations.add(designation);
        var words = sentence.words(weapon.from(), weapon.to());
        designationWords.add(new Words(words.source(), words.start(), designation.printed()));
      }
      makers.addAll(weapon.value().makers());
      kind = kind.isEmpty() ? weapon.value().kind() : kind;
    }
    for (var sense : phrases.senses().within(first, to)) {
      if (kind.isEmpty() && sense.meaning() instanceof Noun noun) {
        kind = noun.kind();
      }
    }
    var name = sentence.words(from, to);
    return new ItemPhrase(
        new Item(name.quote().replaceAll("\\s+", " "), count, designations),
        kind,
        List.copyOf(makers),
        start,
        to,
        name,
        countWords,
        designationWords);
  }

  /** The number before an item's name, over "more" and whose it is: "24 more US F-16 jets". */
  private static @Nullable Found<Quantity> quantity(Sentence sentence, int name, int floor) {
    var phrases = sentence.phrases();
    for (var at = name; at > floor && name - at <= MOST_BETWEEN; ) {
      var quantity = phrases.quantityEndingAt(at);
      if (quantity != null) {
        return quantity.from() < floor ? null : quantity;
      }
      var owner = phrases.senses().endingAt(at, Country.class);
      owner = owner == null ? phrases.senses().endingAt(at, Maker.class) : owner;
      if (owner == null && !MORE.contains(sentence.tokens().form(at - 1))) {
        return null;
      }
      at = owner == null ? at - 1 : owner.from();
    }
    return null;
  }

  /** Where the run of types and nouns that begins at a core ends. */
  private int last(Sentence sentence, int first) {
    var tokens = sentence.tokens();
    var to = core(sentence, first);
    var nounSeen = false;
    for (var i = first; i < to; i++) {
      nounSeen |= sentence.phrases().senses().at(i, Noun.class) != null;
    }
    for (var i = to; i < sentence.to(); ) {
      var core = core(sentence, i);
      if (core > i) {
        nounSeen |= weapon(sentence, i) == null;
        to = core;
        i = core;
      } else if (i - to <= LONGEST_MODIFIERS && isModifier(sentence, i)) {
        i++;
      } else if (!nounSeen && isJoint(tokens, i) && weapon(sentence, i + 1) != null && i == to) {
        i++;
      } else {
        return to;
      }
    }
    return to;
  }

  private static boolean isJoint(Tokens tokens, int i) {
    return tokens.is(i, "and") || tokens.is(i, "/") || tokens.is(i, "or") || tokens.is(i, "và");
  }

  /** Where the words before a core that belong to its name begin. */
  private int modifiers(Sentence sentence, int first, int floor) {
    var from = first;
    while (from > floor
        && first - from < LONGEST_MODIFIERS
        && isModifier(sentence, from - 1)
        && !endsQuantity(sentence, from)) {
      from--;
    }
    while (from < first && sentence.tokens().is(from, Tokens.Kind.HYPHEN)) {
      from++;
    }
    return from;
  }

  private static boolean endsQuantity(Sentence sentence, int token) {
    return sentence.phrases().quantityEndingAt(token) != null;
  }

  private boolean isModifier(Sentence sentence, int i) {
    var tokens = sentence.tokens();
    if (tokens.is(i, Tokens.Kind.HYPHEN)) {
      return true;
    }
    if (!tokens.is(i, Tokens.Kind.WORD) && !tokens.is(i, Tokens.Kind.CODE)) {
      return false;
    }
    // Inside a compound such as air-to-air, a preposition joins and does not end the name.
    var inCompound = tokens.is(i - 1, Tokens.Kind.HYPHEN) && tokens.is(i + 1, Tokens.Kind.HYPHEN);
    return inCompound
        || (!rules.isStop(tokens.form(i)) && !isName(sentence, i) && !isVerb(sentence, i));
  }

  /** A country or a company beside an item tells whose it is, and is no part of its name. */
  private static boolean isName(Sentence sentence, int i) {
    for (var sense : sentence.phrases().senses().within(Math.max(0, i - 4), i + 1)) {
      if (sense.to() > i
          && (sense.meaning() instanceof Country
              || sense.meaning() instanceof Maker
              || sense.meaning() instanceof Meaning.Currency)) {
        return true;
      }
    }
    return false;
  }

  /** Words of buying, selling or deciding end a name: "eyes naval helicopters". */
  private static boolean isVerb(Sentence sentence, int i) {
    var senses = sentence.phrases().senses();
    var transfer = senses.at(i, Transfer.class);
    return senses.at(i, Cue.class) != null
        || (transfer != null && ((Transfer) transfer.meaning()).direction() != Direction.NOUN);
  }

  private static boolean isPlural(Sentence sentence, int first, int to) {
    var tokens = sentence.tokens();
    return to > first && tokens.form(to - 1).endsWith("s");
  }

  private static boolean isNoItem(Sentence sentence, ItemPhrase item) {
    for (var sense : sentence.phrases().senses().within(sentence.from(), sentence.to())) {
      if (sense.meaning() instanceof NotAnItem no) {
        var near =
            no.before()
                ? sense.to() <= item.to()
                    && item.from() - sense.to() <= 6
                    && isOpen(sentence, sense.to(), item.from())
                : sense.from() >= item.to() && sense.from() - item.to() <= 2;
        if (near) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether no comma or full stop ends the phrase between two tokens. */
  private static boolean isOpen(Sentence sentence, int from, int to) {
    for (var i = from; i < to; i++) {
      if (sentence.tokens().is(i, ",") || sentence.tokens().is(i, ";")) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Found<WeaponType> weapon(Sentence sentence, int i) {
    var weapon = sentence.phrases().weaponAt(i);
    return weapon == null || weapon.to() > sentence.to() ? null : weapon;
  }
}
