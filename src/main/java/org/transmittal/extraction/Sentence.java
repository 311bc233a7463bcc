package org.transmittal.extraction;

import java.util.List;
import org.transmittal.article.Span;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Meaning;
import org.transmittal.normalization.Meaning.Awaiting;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Currency;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Meaning.Weapon;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WeaponType;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Evidence;

/**
 * A sentence, or a part of one that tells of one sale.
 *
 * @param phrases all that was found in the field it stands in
 * @param source that field
 * @param from its first token
 * @param to the token behind its last
 * @param ordinal its number in the article, from 0
 * @param types of meaning that its phrases have, as a set of {@link MeaningTypes}
 */
record Sentence(
    Phrases phrases, Evidence.Source source, int from, int to, int ordinal, long types) {
  private static final long DEAL = MeaningTypes.of(Transfer.class, Cue.class);
  private static final long GOODS = MeaningTypes.of(Noun.class, Weapon.class, Currency.class);
  private static final long ARMS = MeaningTypes.of(Noun.class, Weapon.class);
  private static final long PARTY = MeaningTypes.of(Country.class, Maker.class, Weapon.class);
  private static final long OPEN = MeaningTypes.of(Awaiting.class);

  Sentence(Phrases phrases, Evidence.Source source, int from, int to, int ordinal) {
    this(phrases, source, from, to, ordinal, phrases.senses().types(from, to));
  }

  /** The whole text of an article as one. */
  static Sentence all(Phrases text) {
    return new Sentence(text, Evidence.Source.TEXT, 0, text.tokens().size(), 0);
  }

  /** Whether it is the article's first, which is its headline or repeats it. */
  boolean isHeadline() {
    return ordinal == 0;
  }

  /** Whether it is a line without a full stop, as headlines and captions are. */
  boolean isALine() {
    for (var i = to - 1; i > Math.max(from, to - 3); i--) {
      if (tokens().is(i, '.') || tokens().is(i, '?') || tokens().is(i, '!')) {
        return false;
      }
    }
    return to >= tokens().size() || tokens().raw(to - 1, to + 1).indexOf('\n') >= 0;
  }

  Tokens tokens() {
    return phrases.tokens();
  }

  /** The phrases that begin in it. */
  List<Sense> senses() {
    return phrases.senses().within(from, to);
  }

  /** Whether a phrase of a type of meaning begins in it. */
  boolean has(Class<? extends Meaning> type) {
    return phrases.senses().has(type, from, to);
  }

  /**
   * Whether it may tell enough to be a sale by itself: a deal, goods or money, and whose they are.
   * Most sentences do not, and are told apart before any value is read.
   */
  boolean mayTellASale() {
    return MeaningTypes.meet(types, DEAL)
        && (MeaningTypes.meet(types, GOODS) && MeaningTypes.meet(types, PARTY) || mayNameAType());
  }

  /** Whether a word for arms or the name of a type may stand in it. */
  boolean mayNameGoods() {
    return has(ARMS) || mayNameAType();
  }

  /** Whether it may tell any part of a sale: a step, a party, goods or money. */
  boolean mayTellOfASale() {
    return has(DEAL | GOODS | PARTY | OPEN) || mayNameAType();
  }

  /** Whether a code of a type stands in it, which can be printed with blanks: "S 400". */
  private boolean mayNameAType() {
    for (var i = from; i < to; i++) {
      if (phrases.mayNameAType(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase of one of some types of meaning begins in it. */
  boolean has(long some) {
    return MeaningTypes.meet(types, some);
  }

  /** Whether words of selling or buying, or of a step of it, begin in a part of it. */
  boolean tellsADeal(int partFrom, int partTo) {
    return MeaningTypes.meet(phrases.senses().types(partFrom, partTo), DEAL);
  }

  /** Whether one of some words stands in it. */
  boolean hasWord(WordSet words) {
    return hasWord(words, from, to);
  }

  /** Whether one of some words stands in a part of it. */
  boolean hasWord(WordSet words, int partFrom, int partTo) {
    for (var i = partFrom; i < partTo; i++) {
      if (words.has(tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value stands in it as a whole. */
  boolean holds(Found<?> found) {
    return found.from() >= from && found.to() <= to;
  }

  /** The part of it from one token to before another. */
  Sentence part(int partFrom, int partTo) {
    return new Sentence(phrases, source, partFrom, partTo, ordinal);
  }

  /** The part of it on a span of the field. */
  Sentence part(Span span) {
    return part(tokens().at(span.start()), tokens().at(span.end()));
  }

  /** The words from one token to before another. */
  Words words(int wordsFrom, int wordsTo) {
    return new Words(source, tokens().start(wordsFrom), tokens().raw(wordsFrom, wordsTo));
  }

  /** Its words as they stand. */
  String raw() {
    return tokens().raw(from, to);
  }

  /** The words for a designation, as printed but without the s of a plural. */
  Words designation(Found<WeaponType> type) {
    return new Words(source, tokens().start(type.from()), type.value().designation().printed());
  }

  /** The kind of an item: what its types are, else what its first word for arms means. */
  String kind(List<Found<WeaponType>> types, int nameFrom, int nameTo) {
    for (var type : types) {
      if (!type.value().kind().isEmpty()) {
        return type.value().kind();
      }
    }
    for (var sense : phrases.senses().within(nameFrom, nameTo)) {
      if (sense.meaning() instanceof Noun noun) {
        return noun.kind();
      }
    }
    return "";
  }
}
