package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;

/** The part of a country that a hyphen joins with another: both have it, or neither. */
final class PairPart {
  private PairPart() {}

  /** "A US-Indian deal" tells who has a part in it, and not which. */
  static boolean is(Sentence sentence, Sense sense) {
    var tokens = sentence.tokens();
    var senses = sentence.phrases().senses();
    return tokens.is(sense.to(), Tokens.Kind.HYPHEN)
            && senses.at(sense.to() + 1, Country.class) != null
        || tokens.is(sense.from() - 1, Tokens.Kind.HYPHEN)
            && senses.endingAt(sense.from() - 1, Country.class) != null;
  }

  /** "A German-French consortium", "the French-Italian SAMP/T": both sell. */
  static @Nullable Part of(Sentence sentence, Sense sense, List<ItemPhrase> items) {
    var senses = sentence.phrases().senses();
    var second = senses.at(sense.to() + 1, Country.class);
    var last =
        second != null && sentence.tokens().is(sense.to(), Tokens.Kind.HYPHEN) ? second : sense;
    return FirmPart.is(sentence, last)
            || GoodsPart.of(sentence, last, items, List.of()) == Part.SUPPLIER
        ? Part.SUPPLIER
        : null;
  }
}
