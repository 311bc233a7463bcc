package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;

/**
 * Countries named in one breath, which have one part: "to Poland and Romania", "Spain, Turkey
 * sign".
 */
final class PartyList {
  private static final Set<String> PLACES = Set.of("in", "at", "tại", "ở");

  private final Sentence sentence;
  private final List<Sense> open = new ArrayList<>();
  private @Nullable Sense first;
  private @Nullable Sense last;
  private @Nullable Part part;

  PartyList(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Takes in the next country of the sentence.
   *
   * @param own the part that its own words tell; null if they tell none
   * @return this country and those before it, as far as their part is known now
   */
  List<PartyPhrase> add(Sense country, @Nullable Part own) {
    if (!isJoined(country)) {
      open.clear();
      part = null;
      first = country;
    }
    last = country;
    part = own == null ? part : own;
    open.add(country);
    if (part == null) {
      return List.of();
    }
    var told = new ArrayList<PartyPhrase>(open.size());
    for (var one : open) {
      told.add(phrase(one));
    }
    open.clear();
    return told;
  }

  private PartyPhrase phrase(Sense country) {
    return new PartyPhrase(
        ((Country) country.meaning()).party(),
        part,
        sentence.words(country.from(), country.to()),
        country.from());
  }

  private boolean isJoined(Sense country) {
    if (last == null || first == null) {
      return false;
    }
    var tokens = sentence.tokens();
    if (tokens.is(last.to(), Tokens.Kind.HYPHEN) && last.to() + 1 == country.from()) {
      return true;
    }
    var from = tokens.is(country.from() - 1, "the") ? country.from() - 1 : country.from();
    var and = tokens.is(from - 1, "and") || tokens.is(from - 1, "và");
    var to = and ? from - 1 : from;
    var comma = tokens.is(to - 1, ",") && to - 1 > last.from();
    var end = comma ? to - 1 : to;
    return (end == last.to() || and && end == Forces.behind(tokens, last.to()))
        && (and || (comma && isList(country)));
  }

  /** A comma alone joins at the head of a sentence, at its very end, and where the list goes on. */
  private boolean isList(Sense country) {
    var tokens = sentence.tokens();
    var next = country.to() + 1;
    return first.from() <= sentence.from() + 1 && !isPlace()
        || country.to() == sentence.to()
        || country.to() == sentence.to() - 1 && tokens.is(country.to(), '.')
        || ((tokens.is(country.to(), ",")
                || tokens.is(country.to(), "and")
                || tokens.is(country.to(), "và"))
            && sentence
                .phrases()
                .senses()
                .has(Country.class, next, Math.min(next + 2, sentence.to())));
  }

  /** "In Warsaw, South Korea signed": where it was signed. */
  private boolean isPlace() {
    return PLACES.contains(Governing.preposition(sentence, first.from()));
  }
}
