package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Currency;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Measure;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Rules;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WeaponType;
import org.transmittal.normalization.WordSet;

/** Where the name of an item begins and ends around its types and words for arms. */
final class ItemName {
  private static final int LONGEST_MODIFIERS = 7;

  /** The most tokens of a sum with its bound and its second currency. */
  private static final int MONEY = 16;

  private static final WordSet NUMBERS = WordSet.of("single", "twin", "two", "four", "dual");

  private static final WordSet GOVERNS =
      WordSet.of("to", "will", "would", "could", "can", "may", "must", "should");

  private final Rules rules;

  ItemName(Rules rules) {
    this.rules = rules;
  }

  /** Where the type or the word for arms that begins at a token ends; the token itself if none. */
  static int core(Sentence sentence, int i) {
    var weapon = weapon(sentence, i);
    if (weapon != null) {
      return weapon.to();
    }
    var noun = sentence.phrases().senses().at(i, Noun.class);
    return noun != null
            && noun.to() <= sentence.to()
            && !isACompound(sentence, i)
            && !ships(sentence, i)
        ? noun.to()
        : i;
  }

  /** "To ship K2 tanks", "would ship ammunition" tell what is done with them. */
  private static boolean ships(Sentence sentence, int i) {
    if (sentence.tokens().is(i, "ship") && GOVERNS.has(sentence.tokens(), i - 1)) {
      return true;
    }
    var type = sentence.tokens().is(i, "ship") ? weapon(sentence, i + 1) : null;
    return type != null && !type.value().kind().equals("ship");
  }

  /** "Single-engine" tells what kind of aircraft it is. */
  private static boolean isACompound(Sentence sentence, int i) {
    return sentence.tokens().is(i - 1, Tokens.Kind.HYPHEN) && NUMBERS.has(sentence.tokens(), i - 2);
  }

  /** Where the run of types and nouns that begins at a core ends. */
  int end(Sentence sentence, int first) {
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

  /**
   * Where the words before a core that belong to its name begin. In Vietnamese the noun comes
   * first, and what stands before it is no part of the name.
   */
  int start(Sentence sentence, int first, int floor) {
    var from = first;
    while (!sentence.phrases().vietnamese()
        && from > floor
        && first - from < LONGEST_MODIFIERS
        && isModifier(sentence, from - 1)
        && sentence.phrases().quantityEndingAt(from) == null) {
      from--;
    }
    while (from < first && sentence.tokens().is(from, Tokens.Kind.HYPHEN)) {
      from++;
    }
    return from;
  }

  private static boolean isJoint(Tokens tokens, int i) {
    return tokens.is(i, "and") || tokens.is(i, "/") || tokens.is(i, "or") || tokens.is(i, "và");
  }

  private boolean isModifier(Sentence sentence, int i) {
    var tokens = sentence.tokens();
    if (tokens.is(i, Tokens.Kind.HYPHEN) || isMark(sentence, i) || isAir(tokens, i)) {
      return true;
    }
    if (!tokens.is(i, Tokens.Kind.WORD) && !tokens.is(i, Tokens.Kind.CODE)) {
      return false;
    }
    if (isMoney(sentence, i) || ships(sentence, i)) {
      return false;
    }
    // In a compound such as air-to-air or Close-In, a preposition does not end the name.
    var inCompound =
        tokens.is(i - 1, Tokens.Kind.HYPHEN)
            && (tokens.is(i + 1, Tokens.Kind.HYPHEN) || tokens.isCapital(i));
    return inCompound || (!rules.isStop(tokens, i) && !isName(sentence, i) && !isVerb(sentence, i));
  }

  /** "Không" is "air" in "phòng không", "đối không", elsewhere "not". */
  private static boolean isAir(Tokens tokens, int i) {
    return tokens.is(i, "không") && (tokens.is(i - 1, "phòng") || tokens.is(i - 1, "đối"));
  }

  /** A number that is part of a name: "Block 70 F-16", "2,000-pound bombs", "24m patrol craft". */
  private static boolean isMark(Sentence sentence, int i) {
    var tokens = sentence.tokens();
    return tokens.is(i, Tokens.Kind.NUMBER)
        && (tokens.is(i - 1, "block")
            || tokens.is(i + 1, Tokens.Kind.HYPHEN)
            || sentence.phrases().senses().at(i + 1, Measure.class) != null);
  }

  /** "A $20 billion arms sale": the sum is no part of the name. */
  private static boolean isMoney(Sentence sentence, int i) {
    var before = Phrases.within(sentence.phrases().amounts(), Math.max(0, i - MONEY), i + 1);
    for (var amount : before) {
      if (amount.to() > i) {
        return true;
      }
    }
    return false;
  }

  /** A country or a company beside an item tells whose it is, and is no part of its name. */
  private static boolean isName(Sentence sentence, int i) {
    for (var sense : sentence.phrases().senses().within(Math.max(0, i - 4), i + 1)) {
      if (sense.to() > i
          && (sense.meaning() instanceof Country
              || sense.meaning() instanceof Maker
              || sense.meaning() instanceof Currency
                  && !sentence.tokens().is(sense.to(), "class"))) {
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

  private static @Nullable Found<WeaponType> weapon(Sentence sentence, int i) {
    var weapon = sentence.phrases().weaponAt(i);
    return weapon == null || weapon.to() > sentence.to() ? null : weapon;
  }
}
